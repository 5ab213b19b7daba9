import type { Job } from '@flyer-open-data/flyer'
import { turningText } from '../job-facts/fold-words.ts'
import { sizeText, TO_BE_TOLD } from '../job-facts/job-words.ts'
import type { OutputCondition } from '../prepress/press-job.ts'
import { OFFICE_MARGIN } from '../products/office-a4/office-sheet.ts'
import { A3 } from '../products/repro-a3/a3-sheet.ts'
import { imposedBleed, SRA3 } from '../products/repro-sra3/imposition.ts'
import { paperText } from './french-facts.ts'
import { fileToPrint, type PrintedFile } from './paper-source.ts'

/** How the file that is printed is made and printed, in French: each product has its own way. */
export interface MakingFacts {
  /** Bleed of the leaflet as it is printed, in mm; none where it ends at the paper's edge. */
  readonly bleedMm: number
  readonly bleed: string
  readonly inks: string
  readonly turning: string
  /** What the sheet is and what its inks are made for. */
  readonly paper: string
  readonly marks: string
  /** What is done once it is printed. */
  readonly finishing: string
  /** What the colours of the file are made for. */
  readonly profile: string
  /** Whether it is printed in inks, by a press: how much of them lies where can be told. */
  readonly isInInks: boolean
  /** What the edge of the leaflet is: where it is cut, or the paper's own. */
  readonly edge: string
}

/** What is told of a job's making, by the file that its papers say to print; of a press without one. */
export function makingFacts(source: {
  readonly job: Job
  readonly condition: OutputCondition
  readonly files: readonly PrintedFile[]
}): MakingFacts {
  const { job, condition, files } = source
  const { bleed } = job.run
  const product = fileToPrint(files)?.product ?? 'press'
  const press: MakingFacts = {
    bleedMm: bleed,
    bleed: `${bleed}\u00a0mm sur les quatre côtés`,
    inks: 'Quadrichromie (CMJN) recto verso',
    turning: turningText(job.format),
    paper: paperText(condition),
    marks: 'Traits de coupe et de pli, gamme de contrôle',
    finishing: `Coupe au format ouvert, puis pliage\u202f; finition ${TO_BE_TOLD}`,
    profile: `${condition.identifier}, ${condition.paper}`,
    isInInks: true,
    edge: 'Coupe',
  }
  switch (product) {
    case 'press-no-marks':
      return { ...press, marks: 'Aucun' }
    case 'repro-sra3': {
      const kept = imposedBleed(bleed)
      return {
        ...press,
        bleedMm: kept,
        bleed: `${kept}\u00a0mm autour de chaque dépliant`,
        turning: `2\u00a0exemplaires par feuille SRA3 (${sizeText(SRA3)}), retournée sur le bord long`,
        marks: 'Traits de coupe et de pli autour de chaque dépliant',
        finishing: 'Coupe de chaque dépliant au format ouvert, puis pliage',
      }
    }
    case 'repro-a3':
      return {
        ...press,
        turning: `Un dépliant par feuille A3 (${sizeText(A3)}), retournée sur le bord court`,
        marks: 'Traits de coupe et de pli, mires de repérage, gamme de contrôle',
        finishing: 'Coupe au format ouvert, puis pliage',
      }
    case 'office-a4':
    case 'office-a4-light':
      return {
        bleedMm: 0,
        bleed: `Aucun\u00a0: une marge blanche de ${OFFICE_MARGIN}\u00a0mm`,
        inks: 'Couleurs d’écran (sRVB) recto verso',
        turning: 'retourné sur le bord court',
        paper: 'Papier A4 de l’imprimante',
        marks: 'Petits repères aux plis',
        finishing: 'Pliage seul, sans coupe',
        profile: 'sRGB',
        isInInks: false,
        edge: 'Bord du papier',
      }
    default:
      return press
  }
}
