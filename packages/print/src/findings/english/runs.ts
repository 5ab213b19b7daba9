import type { WordsFor } from '@flyer-open-data/flyer'
import type { PressFaults } from '../faults.ts'

/** English words for what a run is made from and told with. */
export const RUNS: Pick<WordsFor<PressFaults>, 'metadata' | 'edition' | 'release' | 'tools'> = {
  metadata: {
    why: 'A viewer or a print shop’s preflight would not read the metadata, and refuse the file.',
    faults: {
      unprintable: () => ({
        what: 'A text of the metadata holds a character that XML does not allow.',
        mend: 'Write the text without control characters.',
      }),
    },
  },
  edition: {
    why: 'Only a validated edition is printed: paper cannot be corrected.',
    faults: {
      draft: ({ run, edition }) => ({
        what: `Print run « ${run} » prints « ${edition} », which is still a draft.`,
        mend: 'Have the edition validated and set its status, or let the run name a validated edition.',
      }),
    },
  },
  release: {
    why: 'A person must settle what is open before copies are printed: paper cannot be corrected.',
    faults: {
      'open-point': ({ id, what }) => ({
        what: `Still open (${id}): ${what}.`,
        mend: 'Have it settled and write down when and on what ground (packages/flyer/src/content/open-points.ts), or build without --release.',
      }),
    },
  },
  tools: {
    why: 'The manifest names the tools and texts that the files were made from, so that they can be made again.',
    faults: {
      'no-lock-file': () => ({
        what: 'The lock file cannot be read.',
        mend: 'Restore package-lock.json from the repository.',
      }),
      'no-guide': () => ({
        what: 'The guide for members cannot be read.',
        mend: 'Restore docs/guide-adherents.md from the repository.',
      }),
    },
  },
}
