import type { FileFaults } from '../../preflight/file-faults.ts'
import type { TitledWords, UndrawnWhy } from '../../preflight/words-of-faults.ts'
import { oneOf } from './shown.ts'

const exportAgain = 'Open the document in the program that made it, and export it as a PDF again.'

const exportAs = (names: string) =>
  `Choose the standard ${oneOf(names)} on export: in InDesign “Adobe PDF (Print)”, in Scribus “Save as PDF”. Word cannot make it: ask the printer to convert the file.`

const unread = (number: number, what: string) =>
  number === 1 ? `A part of the pages ${what}.` : `In the pages, each of ${number} parts ${what}.`

const UNDRAWN: Readonly<Record<UndrawnWhy, string>> = {
  'not-opened': 'the program that draws them does not open the file',
  'no-page': 'the program that draws pages finds nothing there that it can read',
  'no-memory': 'the picture does not fit in memory',
  crashed: 'the program that draws pages broke down',
  'too-long': 'drawing did not come to an end, and was broken off',
  'too-costly': 'to draw them would take more work than the check does for a page',
  'faulty-matrix': 'an order that moves or turns all that follows lacks its six numbers',
  'too-many-pages': 'the check draws the first fifty alone',
}

const simplify =
  'Simplify drawings with very many details, or place them as pictures of 300 ppi, and export the document again.'

const lighten = 'Make large pages and pictures smaller, and export the document again.'

/** What helps against it. */
const DRAWN_AFTER: Readonly<Record<UndrawnWhy, string>> = {
  'not-opened': exportAgain,
  'no-page': exportAgain,
  'no-memory': lighten,
  crashed: exportAgain,
  'too-long': simplify,
  'too-costly': simplify,
  'faulty-matrix': exportAgain,
  'too-many-pages': 'Export the document in several files of fifty pages at most, and check each.',
}

function undrawnPages(why: UndrawnWhy, count: number): string {
  if (why === 'not-opened') return 'The pages could not be drawn'
  if (why === 'too-many-pages') return 'From this page on nothing was drawn'
  return count === 1
    ? 'This page could not be drawn'
    : `This page and ${count - 1} more could not be drawn`
}

/** English words for what a file is and says of itself. */
export const FILE: TitledWords<FileFaults> = {
  P101: {
    title: 'Opening of the file',
    why: 'A file that does not open can neither be checked nor printed.',
    faults: {
      'not-a-pdf': () => ({
        what: 'This file is no PDF, whatever its name says.',
        mend: 'Send the PDF itself: choose “Export” or “Save as PDF” in your program.',
      }),
      archive: () => ({
        what: 'This is an archive (ZIP), not a PDF.',
        mend: 'Open it, and check the PDFs that are in it.',
      }),
      damaged: () => ({
        what: 'This PDF is damaged: a part of it is missing or cannot be read.',
        mend: 'Ask for the file once more; if the fault stays, export it again.',
      }),
      encrypted: () => ({
        what: 'This PDF is protected by a password or against changes.',
        mend: 'Export it again without a password and without restrictions.',
      }),
      'too-large': ({ megabytes, most }) => ({
        what: `This PDF is ${megabytes} MB once it is opened; the check stops at ${most} MB.`,
        mend: 'Export it with pictures of 300 ppi, without attachments and needless pages.',
      }),
      'no-pages': () => ({ what: 'This PDF has no page.', mend: exportAgain }),
      'too-many-pages': ({ pages, most }) => ({
        what: `This PDF has ${pages} pages; the check reads ${most} at most.`,
        mend: 'Send a file that holds what is to be printed alone.',
      }),
      'no-permission': () => ({
        what: 'This computer does not let you read the file: you lack the right.',
        mend: 'Ask whoever keeps the file for the right to read it, or for a copy.',
      }),
      withheld: ({ code }) => ({
        what: `This computer does not hand the file over: it answers ${code}.`,
        mend: 'Copy the file to another folder, and check the copy.',
      }),
    },
  },
  P102: {
    title: 'Printing standard',
    why: 'The standard tells the printer that the file holds all it takes, and nothing that differs between machines.',
    faults: {
      'none-claimed': ({ wanted }) => ({
        what: `The file claims no standard; ${oneOf(wanted)} is wanted.`,
        mend: exportAs(wanted),
      }),
      'other-claimed': ({ claimed, wanted }) => ({
        what: `The file claims ${claimed}; ${oneOf(wanted)} is wanted.`,
        mend: exportAs(wanted),
      }),
    },
  },
  P103: {
    title: 'Conformity to the standard',
    why: 'A file that is not what it claims is refused, or printed wrongly.',
    faults: {
      version: ({ standard, version, wanted }) => ({
        what: `The file is written in PDF ${version}; ${standard} goes up to PDF ${wanted}.`,
        mend: `Choose ${standard} on export, and let it set the version.`,
      }),
      'object-streams': ({ standard }) => ({
        what: `The file is compressed in a way that ${standard} does not know.`,
        mend: 'Export it without object streams, or as PDF/X-4.',
      }),
      'info-key': ({ standard, key }) => ({
        what: `The entry ${key}, which ${standard} asks for, is missing in the document information.`,
        mend: 'Give the document a title, and export it with that standard again.',
      }),
      'not-tagged': ({ standard }) => ({
        what: `The file claims ${standard} and has no tags.`,
        mend: 'Choose “Create tagged PDF” on export; in Word “Document structure tags for accessibility”.',
      }),
      'no-language': ({ standard }) => ({
        what: `The file claims ${standard} and does not say in which language it is written.`,
        mend: 'Set the language in the properties of the document, and export it again.',
      }),
      intents: ({ standard, count }) => ({
        what: `The file has ${count} output intents for printing; ${standard} wants one.`,
        mend: 'Export it again with one output profile.',
      }),
    },
  },
  P104: {
    title: 'Identifiers of the file',
    why: 'By the identifiers a printer tells two versions of a job apart.',
    faults: {
      'no-identifiers': () => ({
        what: 'The file lacks the two identifiers that the standard asks for.',
        mend: exportAgain,
      }),
    },
  },
  P105: {
    title: 'Reading of the pages',
    why: 'What could not be read was not checked, and may print otherwise than you see it.',
    faults: {
      undecodable: ({ count }) => ({
        what: unread(count, 'is damaged or packed in an unknown way'),
        mend: exportAgain,
      }),
      'too-many-operations': () => ({
        what: 'The pages hold more paths than the check reads.',
        mend: 'Simplify drawings with much detail, such as maps, or place them as pictures of 300 ppi.',
      }),
      'too-deep': ({ count }) => ({
        what: unread(count, 'lies inside too many others'),
        mend: 'Ungroup nested groups of the document, and export it again.',
      }),
      'too-large': ({ count }) => ({
        what: unread(count, 'is too large to be read'),
        mend: 'Make drawings or pictures lighter, and export the document again.',
      }),
      'unknown-operator': ({ count }) => ({
        what: unread(count, 'holds an instruction that PDF does not have'),
        mend: exportAgain,
      }),
      'bad-operands': ({ count }) => ({
        what: unread(count, 'holds an incomplete instruction'),
        mend: exportAgain,
      }),
      undrawn: ({ why, count }) => ({
        what: `${undrawnPages(why, count)}: ${UNDRAWN[why]}.`,
        mend: DRAWN_AFTER[why],
      }),
    },
  },
}
