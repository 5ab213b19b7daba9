import { readFile } from '@flyer-open-data/print/preflight'

type FileRead = Awaited<ReturnType<typeof readFile>>
export type FileFacts = Extract<FileRead, { file: unknown }>['file']
export type PageFacts = FileFacts['pages'][number]
export type Painted = PageFacts['painted'][number]
export type FontFacts = FileFacts['fonts'][number]
export type Feature = FileFacts['features'][number]

/** Reads a file that can be read. */
export async function factsOf(bytes: Uint8Array): Promise<FileFacts> {
  const read = await readFile(bytes)
  if ('unreadable' in read) throw new Error(`it cannot be read: ${read.unreadable.fault}`)
  return read.file
}

/** Everything that the pages of a file paint. */
export const paintedIn = ({ pages }: FileFacts): readonly Painted[] =>
  pages.flatMap(({ painted }) => painted)

/** Its text without spaces, which some programs leave out. */
export const lettersOf = (file: FileFacts): string =>
  paintedIn(file)
    .flatMap((one) => (one.kind === 'text' ? [one.text] : []))
    .join('')
    .replaceAll(/\s/g, '')

/** A font in a line: its name, without the letters of a part, its kind, and what is said of it. */
export const fontLine = (font: FontFacts): string =>
  [
    font.isSubset ? `part of ${font.name.slice('ABCDEF+'.length)}` : font.name,
    font.subtype,
    font.isEmbedded ? 'embedded' : 'missing',
    font.hasToUnicode ? 'mapped' : 'unmapped',
    font.isUsed ? 'used' : 'unused',
  ].join(' ')

/** The least of some numbers; null when there are none. */
export const leastOf = (numbers: readonly number[]): number | null =>
  numbers.length > 0 ? Math.min(...numbers) : null

/** How thin a line is; undefined for what is none. An area as thin as a line counts as one. */
export function lineWidthOf(painted: Painted): number | undefined {
  if (painted.kind === 'stroke') return painted.widthPt
  return painted.kind === 'fill' && painted.thinnestPt < 3 ? painted.thinnestPt : undefined
}
