import type { ContentsFaults } from '../../preflight/file-faults.ts'
import type { TitledWords } from '../../preflight/words-of-faults.ts'
import { counted, quoted } from './shown.ts'

const printOnly = 'Export for print: without bookmarks, links, buttons and media.'
const leaveToPrinter = 'Export as PDF/X again, without options of PostScript printers.'
const exportAgain = 'Export from the document itself.'

/** English words for what a file does besides being printed, and for what it says of itself. */
export const CONTENTS: TitledWords<ContentsFaults> = {
  P801: {
    title: 'Annotations',
    why: 'Paper does nothing, and a forgotten note may be printed.',
    faults: {
      annotation: ({ kind, count }) => ({
        what: `The page carries ${counted(count, 'annotation', 'annotations')} of the kind ${kind}; a page to print has none.`,
        mend: printOnly,
      }),
    },
  },
  P802: {
    title: 'Actions, forms and attachments',
    why: 'A press file does nothing by itself; printers refuse what holds more than pages.',
    faults: {
      javascript: () => ({ what: 'The file holds a script (JavaScript).', mend: printOnly }),
      action: () => ({
        what: 'The file does something by itself, such as when it is opened.',
        mend: printOnly,
      }),
      'form-fields': () => ({
        what: 'The file holds a form to fill in.',
        mend: 'Flatten the form, or export the document without fields.',
      }),
      attachment: ({ name }) => ({
        what: name === '' ? 'A file is attached.' : `The file ${quoted(name)} is attached.`,
        mend: 'Take the attachment out, and send it by itself.',
      }),
    },
  },
  P803: {
    title: 'Layers',
    why: 'What is printed would depend on the layers that a machine shows.',
    faults: {
      layers: () => ({
        what: 'The file holds layers that can be shown and hidden.',
        mend: 'Export without “Create Acrobat Layers”: the visible ones are kept, and flat.',
      }),
    },
  },
  P804: {
    title: 'Outside content and machine settings',
    why: 'The file must hold all that is printed, and leave the settings of the press to the printer.',
    faults: {
      postscript: () => ({ what: 'The page holds PostScript.', mend: leaveToPrinter }),
      'transfer-function': () => ({
        what: 'The page changes the curves of the press (a transfer function).',
        mend: leaveToPrinter,
      }),
      halftone: () => ({ what: 'The page sets a halftone screen.', mend: leaveToPrinter }),
      opi: () => ({
        what: 'A picture is there as a preview alone (OPI): the real one is elsewhere.',
        mend: 'Place pictures in full, and export without OPI.',
      }),
      'external-stream': () => ({
        what: 'A part of the page is in another file.',
        mend: 'Embed pictures and linked files, and export again.',
      }),
      'reference-xobject': () => ({
        what: 'The page refers to a page of another PDF.',
        mend: 'Embed that PDF in the document, and export again.',
      }),
    },
  },
  P901: {
    title: 'Trapping (Trapped)',
    why: 'A printer must know whether colours beside each other were already spread to overlap.',
    faults: {
      missing: () => ({
        what: 'The file does not tell whether it is trapped; True or False is wanted.',
        mend: 'Export as PDF/X: False is usual.',
      }),
      unknown: ({ value }) => ({
        what: `The file says that Trapped is ${quoted(value)}; True or False is wanted.`,
        mend: 'Export as PDF/X: False is usual.',
      }),
    },
  },
  P902: {
    title: 'Agreement of metadata',
    why: 'A file that describes itself in two ways was changed later, and checks refuse it.',
    faults: {
      differs: ({ field, info, xmp }) => ({
        what: `The entry ${field} is ${quoted(info)} in one place of the file, and ${quoted(xmp)} in another.`,
        mend: 'Correct the properties in the document, and export it again.',
      }),
    },
  },
  P903: {
    title: 'Title, creator and dates',
    why: 'By title, creator and dates the right version is found again.',
    faults: {
      'no-title': () => ({
        what: 'The file has no title.',
        mend: 'Give the document a title in its properties, and export it again.',
      }),
      'no-creator': () => ({
        what: 'The file does not tell with which program it was made.',
        mend: exportAgain,
      }),
      'no-creation-date': () => ({ what: 'The file has no date of creation.', mend: exportAgain }),
      'no-change-date': () => ({ what: 'The file has no date of change.', mend: exportAgain }),
    },
  },
  P904: {
    title: 'Metadata (XMP)',
    why: 'A printer’s tools read the standard and the version of the file there.',
    faults: {
      missing: ({ standard }) => ({
        what: `The file claims ${standard} and has no XMP metadata.`,
        mend: 'Export again with that standard.',
      }),
      unreadable: () => ({
        what: 'The XMP metadata are badly written and cannot be read.',
        mend: 'Export from the document again.',
      }),
      filtered: ({ standard }) => ({
        what: `The XMP metadata are compressed; ${standard} wants them plain.`,
        mend: 'Export again with that standard, and compress nothing afterwards.',
      }),
    },
  },
}
