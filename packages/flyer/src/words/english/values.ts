import type { WordsFor } from '../../findings/words.ts'
import type { ContentFaults } from '../faults.ts'
import { named } from './characters.ts'

/** English words for values that their schemas refuse, and for patches of something else. */
export const VALUES: Pick<WordsFor<ContentFaults>, 'value' | 'patch'> = {
  value: {
    why: 'A wrong value would end in a wrong picture or a wrong press file.',
    faults: {
      empty: () => ({ what: 'The text is empty.', mend: 'Write a text.' }),
      'not-an-email': () => ({
        what: 'This is no e-mail address.',
        mend: 'Write a whole address, such as contact@datagrandest.fr.',
      }),
      'not-a-website': () => ({
        what: 'This is no web address as it is printed.',
        mend: 'Write the address without its scheme, such as www.datagrandest.fr.',
      }),
      unprintable: ({ found }) => ({
        what: `The text holds ${named(found)}, which no metadata and no page can show.`,
        mend: 'Remove it.',
      }),
      'used-twice': ({ id }) => ({
        what: `The id « ${id} » is used twice.`,
        mend: 'Give each its own id.',
      }),
      unknown: ({ id }) => ({
        what: `There is no « ${id} » in the catalogue.`,
        mend: 'Name one that the catalogue has.',
      }),
      invalid: ({ message }) => ({
        what: `The value is not valid: ${message.replace(/\.$/, '')}.`,
        mend: 'Correct the value; the schema documents each field.',
      }),
    },
  },
  patch: {
    why: 'A patch made for something else would change the wrong words, or more than words.',
    faults: {
      'not-there': ({ path }) => ({
        what: `The patch replaces « ${path} », which is not there.`,
        mend: 'Apply the patch to the edition that it was made from.',
      }),
      'no-text': ({ path }) => ({
        what: `The place « ${path} » is no text that may be edited, or is given no text.`,
        mend: 'Change texts of the panels only.',
      }),
    },
  },
}
