import { PLATES, type Plate } from '@flyer-open-data/browser/press'
import { type Edition, frenchNumber, type PanelId } from '@flyer-open-data/flyer'
import {
  INK_NAMES,
  INKS,
  type InkName,
  type InkRecipe,
  inkSum,
  placeName,
} from '@flyer-open-data/ui'
import type { Inked } from '../stage/ink-under.ts'
import { PLATE_CHOICES } from './choices.ts'

/** Percentages of C, M, Y and K. */
type Inks = readonly [c: number, m: number, y: number, k: number]

/** What a part of the screen is: a text with its place and its size, and the ink of either. */
export function inkedWords({ dataset, parentElement }: Inked, edition: Edition): string {
  const { ink, field, size } = dataset
  const words = inkWords(ink as InkName)
  if (field === undefined) return words.charAt(0).toUpperCase() + words.slice(1)
  const { panel } = parentElement?.closest<HTMLElement>('[data-panel]')?.dataset ?? {}
  const place = placeName({ panel: panel as PanelId, field }, edition)
  return `${place} · ${frenchNumber(Number(size))}\u00a0pt · ${words}`
}

function inkWords(ink: InkName): string {
  const recipe = INKS[ink]
  const plates = PLATES.filter((plate) => recipe[plate] > 0)
  return plates.length === 0
    ? 'blanc du papier, sans encre'
    : `encre\u00a0: ${INK_NAMES[ink].toLowerCase()} (${platesWords(plates, recipe)})`
}

/** Plates with their percentages: « C 100 · M 82 ». */
const platesWords = (plates: readonly Plate[], recipe: InkRecipe) =>
  plates.map((plate) => `${PLATE_CHOICES[plate].letter}\u00a0${recipe[plate]}`).join(' · ')

/**
 * What a pixel of the press file carries. Where two inks meet a pixel is a bit of both, which is how
 * screens draw edges and not how presses print: it is told, or it would be taken for a fifth ink. So
 * is what shows between the letters of a text.
 *
 * @param inked what the screen has there
 */
export function pixelWords([c, m, y, k]: Inks, inked?: Inked): string {
  const pixel = { c, m, y, k }
  const inks = (Object.keys(INKS) as InkName[]).filter((ink) => isOf(INKS[ink], pixel))
  const isGround =
    inked?.dataset['field'] !== undefined && !inks.some((ink) => ink === inked.dataset['ink'])
  const what = inks.length === 0 ? 'Pixel au bord' : isGround ? 'Pixel du fond' : 'Pixel'
  return `${what}\u00a0: ${platesWords(PLATES, pixel)} · encrage ${inkSum(pixel)}\u00a0%`
}

/** Whether a pixel is of an ink; its 8 bits are a step of half a percent. */
function isOf(ink: InkRecipe, pixel: InkRecipe): boolean {
  return PLATES.every((plate) => Math.abs(pixel[plate] - ink[plate]) <= 1)
}
