import { isReprintRun, type Job } from '@flyer-open-data/flyer'
import { standingPoints } from '../job-facts/job-words.ts'
import type { AudienceId } from '../products/audiences.ts'
import { HAND_OVER, handOverOf } from '../products/hand-over.ts'
import type { ProductName } from '../products/products.ts'
import type { PaperKind } from './paper-names.ts'

/** What a file of a job is; the texts called LISEZMOI have that name alone, to be found first. */
export type FrenchlyNamed =
  | ProductName
  | Exclude<PaperKind, 'readme' | 'member-readme'>
  | 'archive'
  | AudienceId

/** As much of a job as its files are called by. */
export type Named = Pick<Job, 'owner' | 'partner' | 'openPoints'> & {
  readonly run: Pick<Job['run'], 'id' | 'bleed'>
}

/** What stands after the name of the leaflet and of whose it is; a product says its own. */
const ENDINGS: Readonly<Record<Exclude<FrenchlyNamed, ProductName>, string>> = {
  proof: 'bon-a-tirer.pdf',
  'order-slip': 'bon-de-commande.pdf',
  report: 'controle.html',
  ticket: 'ticket.xjdf',
  guide: 'guide-des-adherents.html',
  archive: 'dossier-complet.zip',
  'imprimeur-en-ligne': 'imprimeur-en-ligne.zip',
  imprimeur: 'imprimeur.zip',
  reprographie: 'reprographie.zip',
  bureau: 'bureau.zip',
  ecran: 'ecran.zip',
}

/** What the leaflet is called in names. */
const LEAFLET = 'depliant-open-data'

/** The folder inside an archive: a short one, since a path in Windows has 260 characters at the most. */
export const FOLDER_INSIDE = LEAFLET

const PROOF = 'EPREUVE_'

/** What names begin with: not every page has a margin that says it is a proof, a name can. */
const leafletOf = (job: Pick<Job, 'openPoints'>) =>
  `${standingPoints(job).length > 0 ? PROOF : ''}${LEAFLET}`

/** What a file is called once no point is open any more. */
export const settledName = (name: string): string =>
  name.startsWith(PROOF) ? name.slice(PROOF.length) : name

/**
 * What all files of a job begin with: that it is a proof as long as a point is open, the leaflet, then
 * whose it is and, of a run of the catalogue, which:
 * « EPREUVE_depliant-open-data_datagrandest-meuse-2024 ». A member's reprint has its name alone.
 */
export function beginningOfNames(job: Named): string {
  const { owner, partner, run } = job
  const whose = (partner ?? owner).id
  return `${leafletOf(job)}_${isReprintRun(run) ? whose : `${whose}-${run.id}`}`
}

/** What the files that an edition is published with begin with: they are for no run in particular. */
export const beginningOfPublished = (job: Named): string =>
  `${leafletOf(job)}_${(job.partner ?? job.owner).id}`

/**
 * The name of a file as a member finds it again, in plain French and in letters that any system takes:
 * « depliant-open-data_commune_imprimeur_fonds-perdus-3mm.pdf », behind « EPREUVE_ » as long as it is one.
 */
export function frenchFileName(
  job: Named,
  file: FrenchlyNamed,
  beginning = beginningOfNames(job),
): string {
  return `${beginning}_${isProduct(file) ? HAND_OVER[file].ending(job.run.bleed) : ENDINGS[file]}`
}

const isProduct = (file: FrenchlyNamed): file is ProductName => handOverOf(file) !== undefined

/** The same, of a product that is called by any text; one that is not known is called as it is. */
export function frenchProductName(
  job: Named,
  product: string,
  beginning = beginningOfNames(job),
): string {
  const ending = handOverOf(product)?.ending(job.run.bleed) ?? `${product}.pdf`
  return `${beginning}_${ending}`
}
