import type { WordsFor } from '../../findings/words.ts'
import type { ContentFaults } from '../faults.ts'
import { codePoints, named, quoted, SPACE, write } from './characters.ts'

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

/** English words for T12, T14–T16: lines, addresses and characters. */
export const LINES_AND_CHARACTERS: Pick<WordsFor<ContentFaults>, 'T12' | 'T14' | 'T15' | 'T16'> = {
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
}
