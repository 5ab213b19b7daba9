import type { PrintRun } from '@flyer-open-data/flyer'
import { PRINTING_CONDITIONS } from '@flyer-open-data/ui'
import { keepMade } from '../cache/keep-made.ts'
import { fetchPart } from '../fetching/fetch-part.ts'

/**
 * The bytes of the output profile of a paper, fetched once.
 *
 * @throws PartNotFetchedError
 */
export const fetchProfile = keepMade((paper: PrintRun['paper']) =>
  fetchPart('profile', PRINTING_CONDITIONS[paper].profile),
)
