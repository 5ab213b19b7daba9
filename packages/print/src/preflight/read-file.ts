import type { Finding } from '@flyer-open-data/flyer'
import { claimsOf, identifiersOf, infoOf, xmpOf } from './file/claims.ts'
import { fileFeatures } from './file/features.ts'
import type { Feature, FileFacts } from './file/file-facts.ts'
import { FontShelf } from './file/font-shelf.ts'
import { hasObjectStreams } from './file/object-streams.ts'
import { openFile } from './file/open-file.ts'
import { outputIntents } from './file/output-intents.ts'
import { dictAt, isTrueAt, nameAt, textAt } from './file/pdf-values.ts'
import { ReadingBudget } from './file/reading-budget.ts'
import { readPage } from './read-page.ts'

/** What a file says and paints, or why it cannot be read. */
export type FileRead = { readonly file: FileFacts } | { readonly unreadable: Finding }

/**
 * Reads any bytes as a PDF. Nothing is thrown for what they hold: what cannot be read is told, in the
 * facts of its page or as the finding of rule P101.
 */
export async function readFile(bytes: Uint8Array): Promise<FileRead> {
  const opened = await openFile(bytes)
  if ('unreadable' in opened) return opened
  const { document, version } = opened
  const { catalog } = document
  const budget = new ReadingBudget()
  const fonts = new FontShelf(budget)
  const xmp = xmpOf(document, budget)
  const info = infoOf(document)
  const pages = opened.pages.map((page, i) => readPage(page, i + 1, fonts, budget))
  const objectStreams: Feature = { kind: 'object-streams', page: null, name: '' }
  return {
    file: {
      bytes: bytes.length,
      version: newer(version, nameAt(catalog, 'Version')),
      claims: claimsOf(info, xmp),
      info,
      xmp,
      identifiers: identifiersOf(document),
      outputIntents: outputIntents(catalog, budget),
      fonts: fonts.facts,
      pages: pages.map(({ page }) => page),
      features: [
        ...fileFeatures(document),
        ...(hasObjectStreams(bytes) ? [objectStreams] : []),
        ...pages.flatMap(({ features }) => features),
      ],
      language: textAt(catalog, 'Lang') ?? null,
      isTagged:
        isTrueAt(dictAt(catalog, 'MarkInfo'), 'Marked') &&
        dictAt(catalog, 'StructTreeRoot') !== undefined,
    },
  }
}

const newer = (header: string, catalog: string | undefined) =>
  catalog !== undefined && /^\d\.\d$/.test(catalog) && catalog > header ? catalog : header
