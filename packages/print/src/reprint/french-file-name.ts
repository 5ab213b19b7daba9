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
  'office-a4': () => 'bureau_a4.pdf',
  screen: () => 'ecran.pdf',
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

/** What the files that an edition is published with begin with: they are for no run in particular. */
const publishedBeginning = ({ owner, partner }: Named): string =>
  `depliant-open-data_${(partner ?? owner).id}`

/**
 * The name of a file as a member finds it again, in plain French and in letters that any system takes:
 * « depliant-open-data_commune_imprimeur_fonds-perdus-3mm.pdf ».
 */
export function frenchFileName(job: Named, file: FrenchlyNamed): string {
  return nameOf(beginning(job), file, job.run.bleed)
}

const nameOf = (start: string, file: FrenchlyNamed, bleed: number) =>
  `${start}_${ENDINGS[file](bleed)}`

function endingOf(product: string, bleed: number): string {
  const endings: Readonly<Record<string, (bleed: number) => string>> = ENDINGS
  return endings[product]?.(bleed) ?? `${product}.pdf`
}

/** A folder of files that begin alike, with these papers. */
function bundleOf(
  start: string,
  bleed: number,
  papers: readonly PaperKind[],
): Omit<Bundle, 'hasPreviews'> {
  const named = papers.map(
    (paper) => [paper, paper === 'readme' ? README_NAME : nameOf(start, paper, bleed)] as const,
  )
  return {
    folder: start,
    product: (product) => `${start}_${endingOf(product, bleed)}`,
    papers: Object.fromEntries(named),
    archive: nameOf(start, 'archive', bleed),
  }
}

/** What a reprint is handed over with: the proof, the order slip, the text for the printer. */
export const reprintBundle = (job: Named): Bundle => ({
  ...bundleOf(beginning(job), job.run.bleed, ['proof', 'order-slip', 'readme']),
  hasPreviews: false,
})

/** What an edition is published with for whoever takes its files: all papers but the order slip, and pictures. */
export const publishedBundle = (job: Named): Bundle => ({
  ...bundleOf(publishedBeginning(job), job.run.bleed, ['proof', 'report', 'readme', 'ticket']),
  hasPreviews: true,
})
