import { AUDIENCE_IDS, type AudienceId } from '../products/audiences.ts'
import {
  beginningOfNames,
  beginningOfPublished,
  type FrenchlyNamed,
  frenchFileName,
  frenchProductName,
  type Named,
} from './french-file-name.ts'
import { PAPER_NAMES, type PaperKind } from './paper-names.ts'

/** What is handed over for a job besides its products, and what all of its files are called. */
export interface Bundle {
  /** What all French names begin with. */
  readonly beginning: string
  /** The name of a product in the folder of the job, which tools read. */
  readonly product: (product: string) => string
  /** Its name in French, in the archives and in the words of the papers, which people read. */
  readonly handedOver: (product: string) => string
  /** The names of the papers, in the order in which the manifest tells them; no other is made. */
  readonly papers: Readonly<Partial<Record<PaperKind, string>>>
  /** Whether pictures of the leaflet go with it. */
  readonly hasPreviews: boolean
  /** An archive for whoever is handed files, in the order in which the manifest tells them. */
  readonly audiences: readonly { readonly audience: AudienceId; readonly name: string }[]
  /** The archive of all. */
  readonly archive: string
}

const archivesOf = (job: Named, beginning = beginningOfNames(job)): Bundle['audiences'] =>
  AUDIENCE_IDS.map((audience) => ({ audience, name: frenchFileName(job, audience, beginning) }))

/**
 * What a print run of the catalogue is handed over with. In its folder each product is called by the
 * job, as other tools read it; whatever is sent to people bears French names.
 */
export const runBundle = (job: Named & { readonly id: string }): Bundle => ({
  beginning: beginningOfNames(job),
  product: (product) => `${job.id}-${product}.pdf`,
  handedOver: (product) => frenchProductName(job, product),
  papers: PAPER_NAMES,
  hasPreviews: true,
  audiences: archivesOf(job),
  archive: frenchFileName(job, 'archive'),
})

/** What a reprint is handed over with: the proof, the order slip, the text for the printer. */
export const reprintBundle = (job: Named): Bundle => ({
  beginning: beginningOfNames(job),
  product: (product) => frenchProductName(job, product),
  handedOver: (product) => frenchProductName(job, product),
  papers: {
    proof: frenchFileName(job, 'proof'),
    'order-slip': frenchFileName(job, 'order-slip'),
    readme: PAPER_NAMES.readme,
  },
  hasPreviews: false,
  audiences: [],
  archive: frenchFileName(job, 'archive'),
})

/** What an edition is published with for whoever takes its files: all papers but the order slip, and pictures. */
export function publishedBundle(job: Named): Bundle {
  const beginning = beginningOfPublished(job)
  const product = (name: string) => frenchProductName(job, name, beginning)
  const called = (file: FrenchlyNamed) => frenchFileName(job, file, beginning)
  return {
    beginning,
    product,
    handedOver: product,
    papers: {
      'member-readme': PAPER_NAMES['member-readme'],
      readme: PAPER_NAMES.readme,
      proof: called('proof'),
      report: called('report'),
      guide: called('guide'),
      ticket: called('ticket'),
    },
    hasPreviews: true,
    audiences: archivesOf(job, beginning),
    archive: called('archive'),
  }
}
