import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pageDictionaries, requireBox } from '../reading/page-boxes.ts'
import { type Plate, readPlate } from './read-plate.ts'
import { runProcess } from './run-process.ts'

/** The plates of process printing. */
export const INKS = ['Cyan', 'Magenta', 'Yellow', 'Black'] as const
/** One of them. */
export type Ink = (typeof INKS)[number]

/** A part of a page in pixels; right and bottom are just past it. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A page as its plates, and where its boxes are on them. */
export interface SeparatedPage {
  readonly plates: Readonly<Record<Ink, Plate>>
  /** Plates beyond the four: every one is a fault. */
  readonly others: readonly string[]
  readonly trim: Area
  readonly bleed: Area
}

/** Five pixels to the mm: the boxes of a press file fall on whole pixels. */
export const PIXELS_PER_MM = 5

/**
 * Separates the pages of a PDF with Ghostscript, overprint kept.
 *
 * @param smoothing Ghostscript paints every pixel that a shape touches; it is made to draw as many
 *   times finer and to give the means, so that edges are neither too fat nor too hard
 */
export async function separate(
  pdf: string,
  folder: string,
  pixelsPerMm = PIXELS_PER_MM,
  smoothing = 1,
): Promise<SeparatedPage[]> {
  await mkdir(folder, { recursive: true })
  const { code, stdout, stderr } = await runProcess('gs', [
    ...['-q', '-dSAFER', '-dBATCH', '-dNOPAUSE'],
    ...['-sDEVICE=tiffsep', '-sCompression=none'],
    ...[`-r${pixelsPerMm * smoothing * 25.4}`, `-dDownScaleFactor=${smoothing}`],
    ...['-o', join(folder, 'page-%d.tif'), pdf],
  ])
  if (code !== 0) throw new Error(`Ghostscript failed (${code}):\n${stdout}${stderr}`)
  const names = await readdir(folder)
  const dictionaries = pageDictionaries(await readFile(pdf))
  return Promise.all(
    dictionaries.map(async (dictionary, i) => {
      const inks = names.flatMap((n) => new RegExp(`^page-${i + 1}\\((.*)\\)\\.tif$`).exec(n) ?? [])
      const read = async (ink: Ink) =>
        readPlate(await readFile(join(folder, `page-${i + 1}(${ink}).tif`)))
      const [Cyan, Magenta, Yellow, Black] = await Promise.all([
        read('Cyan'),
        read('Magenta'),
        read('Yellow'),
        read('Black'),
      ])
      const known: readonly string[] = INKS
      return {
        plates: { Cyan, Magenta, Yellow, Black },
        others: inks.filter((ink) => !ink.endsWith('.tif') && !known.includes(ink)),
        trim: areaOf(dictionary, 'TrimBox', pixelsPerMm),
        bleed: areaOf(dictionary, 'BleedBox', pixelsPerMm),
      }
    }),
  )
}

function areaOf(dictionary: string, name: string, pixelsPerMm: number): Area {
  const media = requireBox(dictionary, 'MediaBox')
  const box = requireBox(dictionary, name)
  const pixels = (mm: number) => Math.round(mm * pixelsPerMm)
  return {
    left: pixels(box.left - media.left),
    right: pixels(box.right - media.left),
    top: pixels(media.top - box.top),
    bottom: pixels(media.top - box.bottom),
  }
}
