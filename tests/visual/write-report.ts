import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { REPOSITORY } from '../setup/repository.ts'
import { type PictureGap, TOLERANCE } from './compare-pictures.ts'
import { type Picture, writePicture } from './picture.ts'
import { type PicturedSurface, UPDATE } from './references.ts'

/** A subject that no longer looks like its reference. */
export interface Change {
  readonly name: string
  readonly surface: PicturedSurface
  readonly before: Picture
  readonly after: Picture
  readonly gap: PictureGap
}

/** Where the report of a comparison is written; Git ignores it. */
export const REPORT = join(REPOSITORY, 'tests/visual/report')

const SURFACES: Readonly<Record<PicturedSurface, string>> = { screen: 'écran', paper: 'papier' }

/** Differences are shown so many times as strong as they are, so that one of 2 % can be seen. */
const GAIN = 8

/**
 * Writes the report of the changes, in French, for whoever judges them.
 *
 * @returns the page to open
 */
export async function writeReport(
  changes: readonly Change[],
  surface: PicturedSurface,
  folder = join(REPORT, surface),
): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const parts: string[] = []
  for (const change of changes) {
    const { name, before, after, gap } = change
    const pictures = [
      ['avant', before],
      ['après', after],
      ['différence', difference(before, after)],
    ] as const
    const figures: string[] = []
    for (const [caption, picture] of pictures) {
      const file = `${name}-${caption.replace('è', 'e').replace('é', 'e')}.png`
      await writeFile(join(folder, file), writePicture(picture))
      figures.push(
        `<figure><img src="${file}" alt="${name}, ${caption}"><figcaption>${caption}</figcaption></figure>`,
      )
    }
    const [x, y] = gap.at.map((mm) => String(mm).replace('.', ','))
    parts.push(
      `<h2>${name}, ${SURFACES[surface]}</h2>
<p>Écart le plus grand\u00a0: ${gap.levels.toFixed(1).replace('.', ',')} niveaux sur 255, à ${x}\u00a0mm du bord gauche et ${y}\u00a0mm du haut (tolérance\u00a0: ${String(TOLERANCE[surface]).replace('.', ',')}).</p>
<div>${figures.join('\n')}</div>`,
    )
  }
  const path = join(folder, 'index.html')
  await writeFile(path, page(parts.join('\n')))
  return path
}

function page(body: string): string {
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Ce qui a changé à l’image</title>
<style>
body { margin: 2rem; font: 1rem/1.5 sans-serif }
div { display: flex; flex-wrap: wrap; gap: 1.5rem }
figure { margin: 0 }
img { border: 1px solid #767676 }
</style>
<h1>Ce qui a changé à l’image</h1>
<p>La différence est montrée ${GAIN} fois plus forte qu’elle n’est. Si le changement est voulu, refaites les images de référence\u00a0: <code>${UPDATE}</code>.</p>
${body}
</html>
`
}

/** What differs, on black; where only one picture is, it is shown as it is. */
function difference(before: Picture, after: Picture): Picture {
  const width = Math.max(before.width, after.width)
  const height = Math.max(before.height, after.height)
  const rgb = new Uint8Array(width * height * 3)
  const at = (picture: Picture, x: number, y: number, channel: number) =>
    x < picture.width && y < picture.height
      ? (picture.rgb[(y * picture.width + x) * 3 + channel] as number)
      : 0
  for (let i = 0; i < rgb.length; i++) {
    const [pixel, channel] = [Math.floor(i / 3), i % 3]
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    rgb[i] = Math.min(255, GAIN * Math.abs(at(before, x, y, channel) - at(after, x, y, channel)))
  }
  return { width, height, rgb }
}
