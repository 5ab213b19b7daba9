import type { AudienceId } from '../products/audiences.ts'
import { handOverOf } from '../products/hand-over.ts'
import type { Bundle } from './bundle.ts'
import { FOLDER_INSIDE } from './french-file-name.ts'
import { packFiles } from './pack-run.ts'
import type { PaperKind } from './paper-names.ts'
import type { Paper, PrintedFile } from './paper-source.ts'

/** Which papers whoever is handed files needs besides: no more, so that theirs is found at once. */
const PAPERS_OF_AUDIENCE: Readonly<Record<AudienceId, readonly PaperKind[]>> = {
  'imprimeur-en-ligne': ['member-readme', 'proof'],
  imprimeur: ['member-readme', 'readme', 'proof', 'report', 'ticket'],
  reprographie: ['member-readme', 'readme', 'proof'],
  bureau: ['member-readme'],
  ecran: ['member-readme'],
}

/** Who gets pictures of the leaflet too. */
const WITH_PICTURES: AudienceId = 'ecran'

/**
 * An archive for each audience of a bundle: its products under their French names, and its papers.
 * The same bytes for the same files.
 *
 * @param pictures of the leaflet, which are papers too
 */
export function packForAudiences(
  bundle: Bundle,
  files: readonly PrintedFile[],
  papers: readonly Paper[],
  pictures: ReadonlySet<string>,
): Paper[] {
  return bundle.audiences.map(({ audience, name }) => {
    const kinds = PAPERS_OF_AUDIENCE[audience]
    const wanted = new Set(kinds.map((kind) => bundle.papers[kind]))
    const products = files.filter(({ product }) => isFor(audience, product))
    return {
      name,
      bytes: packFiles(FOLDER_INSIDE, [
        ...products.map(({ path, bytes }) => ({ name: path, bytes })),
        ...papers
          .filter((paper) =>
            pictures.has(paper.name) ? audience === WITH_PICTURES : wanted.has(paper.name),
          )
          .map(inArchive),
      ]),
    }
  })
}

/** Whether a product goes to somebody. */
export const isFor = (audience: AudienceId, product: string): boolean =>
  handOverOf(product)?.audiences.includes(audience) === true

/** A paper as it is in an archive. */
export const inArchive = ({ name, bytes, inArchive: other }: Paper): Paper => ({
  name,
  bytes: other ?? bytes,
})
