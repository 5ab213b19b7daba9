import { readFile } from 'node:fs/promises'
import { readFile as readFacts } from '@flyer-open-data/print/preflight'
import type { Check, Finding } from './check.ts'
import { otherFiles } from './other-programs.ts'
import { runProcess } from './run-process.ts'

const POINTS_PER_MM = 72 / 25.4

type FileRead = Awaited<ReturnType<typeof readFacts>>
type FileFacts = Extract<FileRead, { file: unknown }>['file']
type PageFacts = FileFacts['pages'][number]

/** What a program of poppler prints for a file. */
async function poppler(program: string, ...args: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await runProcess(program, args)
  if (code !== 0) throw new Error(`${program} failed (${code}): ${stderr}`)
  return stdout.split('\n')
}

/** Sizes of boxes in whole points, page by page: poppler rounds places and we measure from the trim. */
async function boxesByPoppler(path: string): Promise<string[]> {
  const lines = await poppler('pdfinfo', '-box', '-l', '-1', path)
  return lines.flatMap((line) => {
    const [, page, box, ...corners] =
      /^Page\s+(\d+) (Media|Crop|Bleed|Trim)Box:\s+(\S+)\s+(\S+)\s+(\S+)\s+(\S+)/.exec(line) ?? []
    if (!page || !box) return []
    const [left = 0, bottom = 0, right = 0, top = 0] = corners.map(Number)
    return [`${page} ${box} ${Math.round(right - left)} × ${Math.round(top - bottom)}`]
  })
}

/** The same as we read it; a box that is missing is the one around it (ISO 32000-1, 14.11.2). */
function ourBoxes({ number, boxes, userUnit }: PageFacts): string[] {
  const { media, crop, bleed, trim } = boxes
  const visible = crop ?? media
  const all = { Media: media, Crop: visible, Bleed: bleed ?? visible, Trim: trim ?? visible }
  const points = (mm: number) => Math.round((mm * POINTS_PER_MM) / userUnit)
  return Object.entries(all).map(
    ([box, { width, height }]) => `${number} ${box} ${points(width)} × ${points(height)}`,
  )
}

const yesOrNo = (is: boolean) => (is ? 'yes' : 'no')

/** Fonts: name, whether embedded, whether a part, whether its glyphs say what they stand for. */
async function fontsByPoppler(path: string): Promise<string[]> {
  const lines = await poppler('pdffonts', path)
  return lines.flatMap((line) => {
    const [, name, ...told] =
      /^(.+?)\s+(?:CID )?(?:Type|TrueType)[\w ()]*?\s+\S+\s+(yes|no) +(yes|no) +(yes|no)\s+\d+\s+\d+$/.exec(
        line,
      ) ?? []
    return name ? [[name, ...told].join(' ')] : []
  })
}

const ourFonts = ({ fonts }: FileFacts) =>
  fonts.map(({ name, isEmbedded, isSubset, hasToUnicode }) =>
    [name, ...[isEmbedded, isSubset, hasToUnicode].map(yesOrNo)].join(' '),
  )

/** Pictures where they are drawn: page, pixels and pixels in an inch. */
async function picturesByPoppler(path: string): Promise<string[]> {
  const lines = await poppler('pdfimages', '-list', path)
  return lines.flatMap((line) => {
    const [page, , kind, width, height, ...others] = line.trim().split(/\s+/)
    if (kind !== 'image' && kind !== 'stencil') return []
    const [across, down] = others.slice(-4).map(Number)
    return [`${page} ${width} × ${height} at ${Math.min(across ?? 0, down ?? 0)}`]
  })
}

const ourPictures = ({ number, painted }: PageFacts) =>
  painted.flatMap((one) =>
    one.kind === 'image'
      ? [`${number} ${one.pixels.width} × ${one.pixels.height} at ${Math.round(one.ppi)}`]
      : [],
  )

/** What one of two readers found and the other did not. */
function differences(what: string, ours: string[], theirs: string[]): string[] {
  const [our, their] = [ours.sort().join(', '), theirs.sort().join(', ')]
  return our === their ? [] : [`${what}: we read ${our || 'none'}, poppler ${their || 'none'}`]
}

async function compare(name: string, path: string): Promise<Finding> {
  const read = await readFacts(new Uint8Array(await readFile(path)))
  if ('unreadable' in read) {
    return { what: 'poppler facts', file: name, faults: [`unreadable: ${read.unreadable.fault}`] }
  }
  const { pages, fonts } = read.file
  const pictures = pages.flatMap(ourPictures)
  return {
    what: 'poppler facts',
    file: name,
    faults: [
      ...differences('boxes', pages.flatMap(ourBoxes), await boxesByPoppler(path)),
      ...differences('fonts', ourFonts(read.file), await fontsByPoppler(path)),
      ...differences('pictures', pictures, await picturesByPoppler(path)),
    ],
    measured: `${pages.length} pages, ${fonts.length} fonts, ${pictures.length} pictures`,
  }
}

/** Poppler finds the boxes, fonts and pictures in a file that preflight finds. */
export const popplerFacts: Check = {
  name: 'poppler facts',
  needs: ['pdfinfo'],
  run: async ({ files, scratch }) => {
    const made = files.filter(({ product }) => product !== undefined)
    const others = await otherFiles(scratch)
    return Promise.all([...made, ...others].map(({ name, path }) => compare(name, path)))
  },
}
