import type { BrowserContext, Page } from 'playwright-core'
import { openTable } from '../browser/light-table.ts'
import { INKS, type Ink } from './separate.ts'

/** What each plate is called on the light table, and how the canvas names it. */
const SHOWN_AS: Readonly<Record<Ink, { readonly button: string; readonly plate: string }>> = {
  Cyan: { button: 'Cyan', plate: 'c' },
  Magenta: { button: 'Magenta', plate: 'm' },
  Yellow: { button: 'Jaune', plate: 'y' },
  Black: { button: 'Noir', plate: 'k' },
}

/** The channel of the screen that a plate darkens most: red for cyan, green for magenta and black. */
const CHANNEL: Readonly<Record<Ink, number>> = { Cyan: 0, Magenta: 1, Yellow: 2, Black: 1 }

/** A place on a side, in mm from the trim's top left corner. */
export type Point = readonly [x: number, y: number]
/** Percentages of C, M, Y and K. */
export type Reading = readonly [c: number, m: number, y: number, k: number]

/** A plate as the light table shows it: how much ink each pixel carries, in percent. */
export interface ShownPlate {
  readonly width: number
  readonly height: number
  readonly ink: Float32Array
}

/** Opens a cut side of a run as its press file, at true size. */
export function openPress(
  context: BrowserContext,
  origin: string,
  side: 'outside' | 'inside',
  run: string,
): Promise<Page> {
  return openTable(context, origin, `feuille--${side}`, { surface: 'paper', zoom: 100, run })
}

/** What the light table says of the inks under the pointer, at some places. */
export async function readInks(page: Page, points: readonly Point[]): Promise<Reading[]> {
  const told = await page.evaluate(async (all) => {
    const canvas = document.querySelector('canvas.table-paper') as HTMLCanvasElement
    const sheet = (document.querySelector('.table-sheet') as HTMLElement).getBoundingClientRect()
    const panel = document.querySelector('.table-pointer') as HTMLElement
    const readings: string[] = []
    for (const [x, y] of all) {
      canvas.dispatchEvent(
        new PointerEvent('pointermove', {
          bubbles: true,
          clientX: sheet.left + (x * 96) / 25.4,
          clientY: sheet.top + (y * 96) / 25.4,
        }),
      )
      for (let turn = 0; ; turn++) {
        await new Promise((resolve) => setTimeout(resolve))
        const [toldX = Number.NaN, toldY = Number.NaN] = [
          ...(panel.querySelector('[data-reading=place]')?.textContent ?? '').matchAll(
            /(\d+(?:,\d+)?)\s*mm/g,
          ),
        ].map(([, digits = '']) => Number(digits.replace(',', '.')))
        if (Math.abs(toldX - x) < 0.2 && Math.abs(toldY - y) < 0.2) break
        if (turn > 500) throw new Error(`No reading at ${x} × ${y} mm: ${panel.textContent}`)
      }
      readings.push(panel.querySelector('[data-reading=pixel]')?.textContent ?? '')
    }
    return readings
  }, points)
  return told.map((text) => {
    const [c = Number.NaN, m = Number.NaN, y = Number.NaN, k = Number.NaN] =
      text.match(/\d+/g)?.map(Number) ?? []
    return [c, m, y, k]
  })
}

/**
 * A plate alone, in percent. The light table shows it in the colours of its soft proof; which colour
 * is how much ink is asked of the pointer, for up to 40 steps of the plate's own scale.
 *
 * @param page a press file that lies on the table; it is left with this plate alone
 */
export async function shownPlate(page: Page, ink: Ink): Promise<ShownPlate> {
  const { button, plate } = SHOWN_AS[ink]
  const inks = page.getByRole('group', { name: 'Encres', exact: true })
  for (const name of ['Composite', button]) {
    await inks.getByRole('button', { name, exact: true }).click()
  }
  await page.waitForSelector(`canvas.table-paper[data-inks="${plate}"]`)
  const { width, height, values, steps } = await page.evaluate((channel) => {
    const canvas = document.querySelector('canvas.table-paper') as HTMLCanvasElement
    const { width, height } = canvas
    const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(
      0,
      0,
      width,
      height,
    )
    const sheet = (document.querySelector('.table-sheet') as HTMLElement).getBoundingClientRect()
    const place = canvas.getBoundingClientRect()
    // A pixel inside an area of its value, where there is one: at an edge the pointer may be read as
    // being on its neighbour.
    const seen = new Map<number, number>()
    const inside = new Map<number, number>()
    let values = ''
    for (let i = 0; i < width * height; i++) {
      const value = data[i * 4 + channel] as number
      values += String.fromCharCode(value)
      if (!seen.has(value)) seen.set(value, i)
      const around = [i - 1, i + 1, i - width, i + width]
      if (!inside.has(value) && around.every((other) => data[other * 4 + channel] === value)) {
        inside.set(value, i)
      }
    }
    for (const [value, i] of inside) seen.set(value, i)
    const sorted = [...seen].toSorted(([a], [b]) => a - b)
    const every = Math.max(1, Math.ceil(sorted.length / 40))
    const scale = 96 / 25.4
    const steps = sorted
      .filter((_, i) => i % every === 0 || i === sorted.length - 1)
      .map(([value, i]) => {
        // The middle of the pixel: its edge may be read as its neighbour's.
        const x = (place.left - sheet.left + (i % width) + 0.5) / scale
        const y = (place.top - sheet.top + Math.floor(i / width) + 0.5) / scale
        return { value, point: [x, y] as const }
      })
    return { width, height, values: btoa(values), steps }
  }, CHANNEL[ink])
  const read = await readInks(
    page,
    steps.map(({ point }) => point),
  )
  const scale = steps.map(({ value }, i) => ({
    value,
    percent: read[i]?.[INKS.indexOf(ink)] ?? Number.NaN,
  }))
  const table = Array.from({ length: 256 }, (_, value) => interpolate(scale, value))
  const pixels = Buffer.from(values, 'base64')
  return { width, height, ink: Float32Array.from(pixels, (value) => table[value] ?? Number.NaN) }
}

function interpolate(
  scale: readonly { readonly value: number; readonly percent: number }[],
  value: number,
): number {
  const after = scale.find((step) => step.value >= value) ?? scale.at(-1)
  const before = scale.findLast((step) => step.value <= value) ?? scale[0]
  if (!before || !after) throw new Error('The plate has no colours.')
  const range = after.value - before.value
  const share = range === 0 ? 0 : (value - before.value) / range
  return before.percent + share * (after.percent - before.percent)
}
