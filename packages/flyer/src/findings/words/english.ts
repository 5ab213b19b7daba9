import type { ContentFaults } from '../faults.ts'
import type { Language, WordsFor } from '../words.ts'
import { codePoints, named, quoted, showExcerpt } from './english-characters.ts'

const NO_BREAK_SPACE = 'no-break space (U+00A0)'
const THIN_SPACE = 'thin no-break space (U+202F)'
const SPACE = 'space (U+0020)'

const write = (right: string) => `Write ${quoted(right)}.`

/** Words for marks that want a space before them. */
const spaceBefore = (space: string): WordsFor<ContentFaults>['T1']['faults'] => ({
  'no-space': ({ mark }) => ({
    what: `There is no ${space} before ${quoted(mark)}.`,
    mend: `Put a ${space} before ${quoted(mark)}.`,
  }),
  'wrong-space': ({ mark, found }) => ({
    what: `There is a ${named(found)} before ${quoted(mark)}, not a ${space}.`,
    mend: `Replace the ${named(found)} before ${quoted(mark)} by a ${space}.`,
  }),
})

const beside = (mark: string) => `${mark === '«' ? 'after' : 'before'} "${mark}"`

const DATE_MEND = ({ right }: { readonly right: string }) => write(right)

const onlyAtSpaces = `Break at a ${SPACE} only, or change the measure.`
const asItStands = 'Compose the text as it stands: the lines, joined, are the text to the letter.'
const onOneLine =
  'Keep the address on one line: move it to the next, widen the measure or set it smaller.'

const altered: Pick<WordsFor<ContentFaults>['T12']['faults'], 'line-altered' | 'end-altered'> = {
  'line-altered': ({ line, composed }) => ({
    what: `Line ${line} (${quoted(composed)}) does not give the text back.`,
    mend: asItStands,
  }),
  'end-altered': () => ({ what: 'The lines do not end as the text does.', mend: asItStands }),
}

const WORDS: WordsFor<ContentFaults> = {
  T1: {
    why: 'A French high mark stands a thin space away from its word and never starts a line.',
    faults: spaceBefore(THIN_SPACE),
  },
  T2: {
    why: 'A French colon stands a space away from its word and never starts a line.',
    faults: spaceBefore(NO_BREAK_SPACE),
  },
  T3: {
    why: 'A French quotation mark stands a space away from the words that it holds and never parts from them.',
    faults: {
      'no-space': ({ mark }) => ({
        what: `There is no ${NO_BREAK_SPACE} ${beside(mark)}.`,
        mend: `Put a ${NO_BREAK_SPACE} ${beside(mark)}.`,
      }),
      'wrong-space': ({ mark, found }) => ({
        what: `There is a ${named(found)} ${beside(mark)}, not a ${NO_BREAK_SPACE}.`,
        mend: `Replace the ${named(found)} ${beside(mark)} by a ${NO_BREAK_SPACE}.`,
      }),
      unpaired: ({ mark }) =>
        mark === '«'
          ? {
              what: 'The quotation mark "«" has no "»" to go with it.',
              mend: `Close the quotation with a ${NO_BREAK_SPACE} and "»".`,
            }
          : {
              what: 'The quotation mark "»" has no "«" to go with it.',
              mend: `Open the quotation with "«" and a ${NO_BREAK_SPACE}.`,
            },
    },
  },
  T4: {
    why: 'A sign made up on a keyboard is not a printed French apostrophe.',
    faults: {
      straight: () => ({
        what: `A ${named("'")} stands for an apostrophe.`,
        mend: `Replace it by "’", the ${named('’')}.`,
      }),
      'other-sign': ({ found }) => ({
        what: `A ${named(found)} stands for an apostrophe.`,
        mend: `Replace it by "’", the ${named('’')}.`,
      }),
    },
  },
  T5: {
    why: 'In French an accent is part of the spelling of a word, in capitals too.',
    faults: {
      'no-accent': ({ word, right }) => ({
        what: `The word ${quoted(word)} lacks an accent or a cedilla on a capital.`,
        mend: write(right),
      }),
      'no-accent-on-a': () => ({
        what: 'The preposition "A" lacks its accent.',
        mend: write('À'),
      }),
    },
  },
  T6: {
    why: 'A number and its abbreviation never part, and a lone "n°" is no word.',
    faults: {
      'no-figures': ({ found, sign }) => ({
        what: `There are no figures after ${quoted(found)}.`,
        mend: `Follow ${quoted(sign)} by a ${NO_BREAK_SPACE} and figures, or write the word "numéro".`,
      }),
      'not-joined': ({ found, right }) => ({
        what: `In ${quoted(found)} the figures are not joined by one ${NO_BREAK_SPACE}.`,
        mend: write(right),
      }),
      'wrong-sign': ({ found, right }) => ({
        what: `In ${quoted(found)} stands an ordinal indicator (U+00BA), not a degree sign (U+00B0).`,
        mend: write(right),
      }),
    },
  },
  T7: {
    why: 'A date is read as one, and French months are common nouns.',
    faults: {
      'first-day': ({ found }) => ({
        what: `The first day of the month is written ${quoted(found)}.`,
        mend: 'Write "1er", its suffix set superior.',
      }),
      'day-not-joined': ({ found, right }) => ({
        what: `In ${quoted(found)} day and month are not joined by a ${NO_BREAK_SPACE}.`,
        mend: DATE_MEND({ right }),
      }),
      'month-capital': ({ found, right }) => ({
        what: `The month ${quoted(found)} has a capital.`,
        mend: DATE_MEND({ right }),
      }),
      'year-not-joined': ({ found, right }) => ({
        what: `In ${quoted(found)} month and year are not joined by a ${NO_BREAK_SPACE}.`,
        mend: DATE_MEND({ right }),
      }),
    },
  },
  T8: {
    why: 'French shortens an ordinal to its last letters only.',
    faults: {
      'long-suffix': ({ found, right }) => ({
        what: `The form ${quoted(found)} is no French ordinal.`,
        mend: `Write ${quoted(right)}, the suffix set superior.`,
      }),
      ambiguous: ({ found, masculine, feminine }) => ({
        what: `The form ${quoted(found)} is no French ordinal.`,
        mend: `Write ${quoted(masculine)} or ${quoted(feminine)}, the suffix set superior.`,
      }),
    },
  },
  T9: {
    why: 'Signs made up on a keyboard print as uneven gaps or as foreign marks.',
    faults: {
      'full-stops': ({ found }) => ({
        what: `A row of full stops, ${quoted(found)}, stands for an ellipsis.`,
        mend: 'Write "…" (U+2026).',
      }),
      'two-full-stops': ({ found }) => ({
        what: `There is a row of full stops, ${quoted(found)}.`,
        mend: 'Write one full stop, or "…" (U+2026).',
      }),
      'space-at-start': ({ found }) => ({
        what: `The text begins with white space: ${named(found)}.`,
        mend: `Remove ${named(found)} from the beginning.`,
      }),
      'space-at-end': ({ found }) => ({
        what: `The text ends with white space: ${named(found)}.`,
        mend: `Remove ${named(found)} from the end.`,
      }),
      'doubled-space': ({ found }) => ({
        what: `White space is doubled: ${named(found)}.`,
        mend: `Keep one: the no-break one that a rule asks for, or a ${SPACE}.`,
      }),
      'foreign-space': ({ found }) => ({
        what: `A ${named(found)} stands for a space.`,
        mend: `Replace it by a ${SPACE}.`,
      }),
      'foreign-quote': ({ found }) => ({
        what: `A foreign sign stands for a quotation mark: ${named(found)}.`,
        mend: `Quote between "«" and "»", with a ${NO_BREAK_SPACE} inside each.`,
      }),
    },
  },
  T10: {
    why: 'The ligature is part of the spelling of the word.',
    faults: {
      'no-ligature': ({ word, right }) => ({
        what: `The word ${quoted(word)} is spelt without its ligature.`,
        mend: write(right),
      }),
    },
  },
  T11: {
    why: 'A number never parts from its unit, nor its groups of figures from each other.',
    faults: {
      hours: ({ found, right }) => ({
        what: `In ${quoted(found)} hours and minutes are not joined to "h" by a ${NO_BREAK_SPACE}.`,
        mend: write(right),
      }),
      unit: ({ found, right }) => ({
        what: `In ${quoted(found)} number and unit are not joined by a ${NO_BREAK_SPACE}.`,
        mend: write(right),
      }),
      thousands: ({ found, right }) => ({
        what: `In ${quoted(found)} the thousands are not joined by a ${THIN_SPACE}.`,
        mend: write(right),
      }),
    },
  },
  T12: {
    why: 'A cut word is hard to read, and a screen reader misspells it.',
    faults: {
      'soft-hyphen': () => ({
        what: `The text holds a ${named('\u00ad')}.`,
        mend: 'Remove the soft hyphen.',
      }),
      'added-hyphen': ({ line, hyphen }) => ({
        what: `Line ${line} ends with a hyphen (${codePoints(hyphen)}) that the text does not have.`,
        mend: `Turn hyphenation off, and break at a ${SPACE} only.`,
      }),
      'at-no-break': ({ line, found }) => ({
        what: `Line ${line} breaks at a ${named(found)}, which forbids it.`,
        mend: `Keep what the ${named(found)} joins on one line.`,
      }),
      'after-elided': ({ line }) => ({
        what: `Line ${line} breaks right after an elided word.`,
        mend: 'Keep the elided word with the one that follows it.',
      }),
      'in-word': ({ line }) => ({
        what: `Line ${line} breaks inside a word.`,
        mend: onlyAtSpaces,
      }),
      'in-word-of-title': ({ line }) => ({
        what: `Line ${line} breaks inside a word of a title.`,
        mend: onlyAtSpaces,
      }),
      'in-word-of-name': ({ line }) => ({
        what: `Line ${line} breaks inside a word of a name.`,
        mend: onlyAtSpaces,
      }),
      'between-figures': ({ line }) => ({
        what: `Line ${line} breaks between figures.`,
        mend: onlyAtSpaces,
      }),
      'in-capitals': ({ line }) => ({
        what: `Line ${line} breaks inside a word in capitals.`,
        mend: onlyAtSpaces,
      }),
      'third-hyphen': ({ line }) => ({
        what: `Line ${line} is the third running to end with a hyphen.`,
        mend: `Break at a ${SPACE}, so that at most two lines running end with a hyphen.`,
      }),
      ...altered,
    },
  },
  T13: {
    why: 'A hyphen joins the parts of a word, and x is a letter.',
    faults: {
      range: ({ found, right }) => ({
        what: `The range ${quoted(found)} has a hyphen.`,
        mend: `Write ${quoted(right)}, with an en dash (U+2013).`,
      }),
      aside: ({ found }) => ({
        what: `The sign ${quoted(found)} stands for a dash.`,
        mend: `Replace ${quoted(found)} by "–", the en dash (U+2013).`,
      }),
      dimensions: ({ found, sign }) => ({
        what: `In ${quoted(found)} the sign "${sign}" stands for a multiplication sign.`,
        mend: `Replace "${sign}" by "×" (U+00D7).`,
      }),
    },
  },
  T14: {
    why: 'It would print as an empty box or in a font that is not embedded.',
    faults: {
      'no-glyph': ({ found, font }) => ({
        what: `The font "${font}" has no glyph for ${named(found)}.`,
        mend: `Write the text without ${named(found)}, or set it in a font that has it.`,
      }),
    },
  },
  T15: {
    why: 'A reader types or copies an address exactly as it is printed.',
    faults: {
      'foreign-characters': ({ found }) => ({
        what: `The address holds ${named(found)}.`,
        mend: `Remove ${named(found)}, or write the address as it is typed in a browser.`,
      }),
      'ends-with-mark': ({ found }) => ({
        what: `The address ends with ${quoted(found)}.`,
        mend: `Remove ${quoted(found)} from the end.`,
      }),
      'no-host': ({ host }) => ({
        what: `The address has no whole host name: ${quoted(host)}.`,
        mend: 'Write the host name in full, such as "www.datagrandest.fr".',
      }),
      capitals: ({ found, right }) => ({
        what: `The part ${quoted(found)} of the address has capitals.`,
        mend: write(right),
      }),
      split: ({ line }) => ({ what: `Line ${line} splits an address.`, mend: onOneLine }),
      'split-by-hyphen': ({ line }) => ({
        what: `Line ${line} splits an address and puts a hyphen into it.`,
        mend: onOneLine,
      }),
      ...altered,
    },
  },
  T16: {
    why: 'It prints with its accent apart, or no search finds it.',
    faults: {
      'no-composed-form': ({ base, marks }) => ({
        what: `No single character has ${codePoints(marks)} on ${quoted(base)}.`,
        mend: `Write the text without ${codePoints(marks)}.`,
      }),
      'in-pieces': ({ found, right }) => ({
        what: `The character "${right}" is written in pieces, as ${codePoints(found)}.`,
        mend: `Write "${right}" (${codePoints(right)}).`,
      }),
      'ready-made': ({ found, right }) => ({
        what: `The character ${codePoints(found)} stands for others.`,
        mend: `Write ${quoted(right)} instead of ${codePoints(found)}.`,
      }),
      'no-plain-form': ({ found }) => ({
        what: `The character ${codePoints(found)} stands for others.`,
        mend: `Write the text without ${codePoints(found)}.`,
      }),
    },
  },
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
}

/** English: what is wrong is told by plain names and code points. */
export const ENGLISH = { words: WORDS, showExcerpt } satisfies Language
