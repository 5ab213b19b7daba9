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
      missing: () => ({
        what: 'A value that must be there is missing.',
        mend: 'Give it; the schema documents each field.',
      }),
      none: () => ({ what: 'The list is empty.', mend: 'Give it one item at least.' }),
      'unknown-field': ({ names }) => ({
        what: `There is no field « ${names} ».`,
        mend: 'Correct its name, or remove it.',
      }),
      'not-an-id': () => ({
        what: 'The id holds something else than small letters without accents, figures and single hyphens.',
        mend: 'Write it like trois-vallons or toul-2.',
      }),
      'not-a-website': () => ({
        what: 'This is no web address as it is printed.',
        mend: 'Write the address without its scheme, such as www.datagrandest.fr.',
      }),
      'not-https': () => ({
        what: 'The address must be an absolute https: address without a backslash.',
        mend: 'Write it whole, such as https://www.datagrandest.fr/open-data.',
      }),
      tracked: () => ({
        what: 'The address has a query or a fragment: copies and readers are not tracked.',
        mend: 'Keep what stands before the « ? » or « # », and see that it opens the page.',
      }),
      'with-user': () => ({
        what: 'The address carries a user name or a password, which everybody would read.',
        mend: 'Remove what stands between https:// and the « @ », and the « @ ».',
      }),
      'not-composed': () => ({
        what: 'The address is not in composed characters (Unicode NFC).',
        mend: 'Type it instead of pasting it.',
      }),
      'not-one-of': ({ choices }) => ({
        what: 'The value is none of those that may be chosen.',
        mend: `Take one of these: ${choices}.`,
      }),
      'not-a-path': () => ({
        what: 'The path is no SVG path data: it begins with a move (M) and holds letters and numbers.',
        mend: 'Copy the « d » of each path of the logo’s SVG.',
      }),
      'not-a-colour': () => ({
        what: 'The colour is not written as it should be.',
        mend: 'Write a hash and six hexadecimal figures in small letters.',
      }),
      'not-base64': () => ({
        what: 'The picture is not in base 64.',
        mend: 'Let the page or the command read the logo’s file instead of copying its bytes.',
      }),
      under: ({ least }) => ({
        what: 'The number is too small.',
        mend: `Give a number of ${least} or more.`,
      }),
      over: ({ most }) => ({
        what: 'The number is too large.',
        mend: `Give a number of ${most} or less.`,
      }),
      'not-above': ({ limit }) => ({
        what: 'The number is too small.',
        mend: `Give a number above ${limit}.`,
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
