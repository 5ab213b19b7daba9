import {
  type Catalogue,
  type Edition,
  type Finding,
  leafletOf,
  type Sender,
} from '@flyer-open-data/flyer'
import { compareEditions, type EditionComparison } from '@flyer-open-data/flyer/comparison'
import { checkDraft, type FontBook, type LeafletLayout } from '@flyer-open-data/ui'
import { comparePictures, isImprint, type PictureDifference } from '@flyer-open-data/ui/comparison'

/** An edition that is compared, with its picture, or with what keeps it from having one. */
export interface DiffedEdition {
  readonly edition: Edition
  /** Absent when anything is wrong with its texts. */
  readonly layout?: LeafletLayout
  readonly findings: readonly Finding[]
}

/** How two editions of the leaflet differ. */
export interface EditionDiff {
  readonly from: DiffedEdition
  readonly to: DiffedEdition
  /** Whose leaflet it is. */
  readonly owner: Sender
  /** Who reprints it; none where the owner prints it. */
  readonly partner: Sender | undefined
  readonly texts: EditionComparison
  /** Regions where the pictures differ; absent when one of them is missing. */
  readonly pictures?: readonly PictureDifference[]
}

/** What two editions are compared by. */
export interface DiffRequest {
  /** What `readCatalogueOfDrafts` gives. */
  readonly catalogue: Catalogue
  readonly from: Edition
  readonly to: Edition
  /** Who prints both; the owner unless given. */
  readonly sender?: Sender | undefined
  readonly fonts: FontBook
}

/**
 * Compares two editions by their texts, and by their pictures if both can be laid out. Drafts may be
 * compared, and editions that no run would print.
 *
 * @throws FlyerError when something else than a text is wrong
 */
export function diffEditions({ catalogue, from, to, sender, fonts }: DiffRequest): EditionDiff {
  const { owner, partner } = leafletOf(catalogue, to, sender)
  const checked = (edition: Edition): DiffedEdition => ({
    edition,
    ...checkDraft({ ...leafletOf(catalogue, edition, sender), fonts }),
  })
  const [before, after] = [checked(from), checked(to)]
  return {
    ...{ from: before, to: after, owner, partner },
    texts: compareEditions(from, to),
    ...(before.layout &&
      after.layout && {
        pictures: comparePictures(before.layout, after.layout).filter(
          (difference) => !isImprint(difference),
        ),
      }),
  }
}
