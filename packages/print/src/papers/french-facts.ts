import {
  type Format,
  foldingAt,
  formatDay,
  frenchNumber,
  isReprintRun,
  type Job,
} from '@flyer-open-data/flyer'
import { capitalised, FOLDS, occasionText } from '../job-facts/job-words.ts'
import type { OutputCondition } from '../prepress/press-job.ts'

export {
  capitalised,
  closedSizeText,
  occasionText,
  quantityText,
  senderText,
  sizeText,
  standingPoints,
  TO_BE_TOLD,
} from '../job-facts/job-words.ts'

/** « 1 (contenu du 21 novembre 2024) ». */
export function editionText({ edition }: Pick<Job, 'edition'>): string {
  return `${edition.id.replace('edition-', '')} (contenu du ${formatDay(edition.updatedOn)})`
}

/** What is printed: « tirage meuse-2024 »; a member's reprint is no run with a name of its own. */
export const runText = ({ id, run }: Pick<Job, 'id' | 'run'>): string =>
  isReprintRun(run) ? 'réimpression' : `tirage ${id}`

/** What it is printed for, and where and when; a member's reprint is for no place and no day. */
export const eventText = ({ run }: Pick<Job, 'run'>): string =>
  isReprintRun(run) ? run.event : `${run.event}, ${occasionText({ run })}`

/** What a paper is about, under its title: of a member’s reprint, for whom it is printed again. */
export const subjectText = (job: Pick<Job, 'run' | 'partner'>): string =>
  isReprintRun(job.run) && job.partner
    ? `${job.run.event} pour ${job.partner.name}`
    : eventText(job)

/** Widths of the panels: « 97 | 100 | 100 mm, vu de l’extérieur, de gauche à droite ». */
export function panelWidthsText(format: Format): string {
  const widths = format.outside.map(({ width }) => frenchNumber(width)).join('\u00a0|\u00a0')
  return `${widths}\u00a0mm, vu de l’extérieur, de gauche à droite`
}

const FEW: readonly string[] = ['', '', 'deux', 'trois', 'quatre']

/** To which side each fold closes: one that is folded the other way shows the wrong panels. */
export function foldDirectionText(format: Format): string {
  const { folds } = foldingAt(format, 0)
  if (folds.some(({ direction }) => direction === 'mountain')) {
    const ways = folds.map(({ direction }) =>
      direction === 'valley' ? 'vers l’intérieur' : 'vers l’extérieur',
    )
    return `Plis, de gauche à droite\u00a0: ${ways.join(', ')}`
  }
  if (folds.length === 1) return 'Le pli rentre vers l’intérieur'
  const first = format.fold === 'roll' ? ', rabat d’abord' : ''
  return `Les ${FEW[folds.length] ?? folds.length} plis rentrent vers l’intérieur${first}`
}

/** How the back lies to the front: heads together, so the sheet turns about its upright edge. */
export function turningText({ openSize: { width, height } }: Format): string {
  return `tête à tête, retourné sur le bord ${width >= height ? 'court' : 'long'}`
}

/** The kind of fold and its number of panels: « Pli roulé, 3 volets ». */
export function foldText(format: Format): string {
  return `${FOLDS[format.fold]}, ${format.outside.length}\u00a0volets`
}

/** What is folded in which order: a sheet that is folded the other way round buckles. */
export function foldOrderText(format: Format): string {
  const [first] = format.outside
  switch (format.fold) {
    case 'roll':
      return `Le rabat (${frenchNumber(first?.width ?? 0)}\u00a0mm) rentre en premier, la couverture se ferme par-dessus`
    case 'accordion':
      return 'En zigzag, la couverture dessus'
    case 'single':
      return 'La couverture dessus'
  }
}

/** What it is printed on: « Papier couché, profil FOGRA39 ». */
export function paperText({ paper, identifier }: OutputCondition): string {
  return `${capitalised(paper)}, profil ${identifier}`
}

/** 64 hexadecimal digits in groups of eight, so that people can compare them. */
export const hashGroups = (sha256: string): string[] => sha256.match(/.{1,8}/g) ?? []
