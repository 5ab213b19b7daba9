import { isReprintRun, type Job } from '@flyer-open-data/flyer'
import type { Bundle, PaperKind } from '../papers/bundle.ts'
import { README_NAME } from '../papers/paper-names.ts'
import type { ProductName } from '../products/products.ts'

/** What a file of a job is. */
export type FrenchlyNamed = ProductName | Exclude<PaperKind, 'readme'> | 'archive'

/** As much of a job as its files are called by. */
type Named = Pick<Job, 'owner' | 'partner'> & { readonly run: Pick<Job['run'], 'id' | 'bleed'> }

/** What stands after the name of the leaflet and of whose it is. */
const ENDINGS: Readonly<Record<FrenchlyNamed, (bleed: number) => string>> = {
  press: (bleed) => `imprimeur_fonds-perdus-${bleed}mm.pdf`,
  'press-no-marks': (bleed) => `imprimeur-sans-traits_fonds-perdus-${bleed}mm.pdf`,
  'press-x1a': (bleed) => `imprimeur-x1a_fonds-perdus-${bleed}mm.pdf`,
  'repro-sra3': () => 'reprographie_sra3.pdf',
  'repro-a3': () => 'reprographie_a3.pdf',
  'office-a4': () => 'bureau_a4.pdf',
  'office-a4-light': () => 'bureau_a4_peu-d-encre.pdf',
  screen: () => 'ecran.pdf',
  'fold-template': () => 'gabarit-de-pliage.pdf',
  dummy: () => 'maquette-en-blanc.pdf',
  proof: () => 'bon-a-tirer.pdf',
  'order-slip': () => 'bon-de-commande.pdf',
  report: () => 'controle.html',
  ticket: () => 'ticket.xjdf',
  archive: () => 'dossier.zip',
}

/**
 * What all files of a job begin with: the leaflet, then whose it is and, of a run of the catalogue,
 * which: « depliant-open-data_datagrandest-meuse-2024 ». A member's reprint has its name alone.
 */
function beginning({ owner, partner, run }: Named): string {
  const whose = (partner ?? owner).id
  return `depliant-open-data_${isReprintRun(run) ? whose : `${whose}-${run.id}`}`
}

/**
 * The name of a file as a member finds it again, in plain French and in letters that any system takes:
 * « depliant-open-data_commune_imprimeur_fonds-perdus-3mm.pdf ».
 */
export function frenchFileName(job: Named, file: FrenchlyNamed): string {
  return `${beginning(job)}_${ENDINGS[file](job.run.bleed)}`
}

function endingOf(product: string, bleed: number): string {
  const endings: Readonly<Record<string, (bleed: number) => string>> = ENDINGS
  return endings[product]?.(bleed) ?? `${product}.pdf`
}

/** What a reprint is handed over with: the proof, the order slip, the text for the printer. */
export const reprintBundle = (job: Named): Bundle => ({
  folder: beginning(job),
  product: (product) => `${beginning(job)}_${endingOf(product, job.run.bleed)}`,
  papers: {
    proof: frenchFileName(job, 'proof'),
    'order-slip': frenchFileName(job, 'order-slip'),
    readme: README_NAME,
  },
  hasPreviews: false,
  archive: frenchFileName(job, 'archive'),
})

/** What an edition is published with for whoever takes its files: all papers but the order slip, and pictures. */
export const publishedBundle = (job: Named): Bundle => ({
  ...reprintBundle(job),
  papers: {
    proof: frenchFileName(job, 'proof'),
    report: frenchFileName(job, 'report'),
    readme: README_NAME,
    ticket: frenchFileName(job, 'ticket'),
  },
  hasPreviews: true,
})
