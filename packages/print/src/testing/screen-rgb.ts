import { type InkName, screenColour } from '@flyer-open-data/ui'

/** The three components, from 0 to 1, of an sRGB value in hexadecimal. */
export function rgbOfHex(hex: string): number[] {
  return [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
}

/** The components of the screen colour of an ink, as react-pdf writes them. */
export function rgbOfInk(ink: InkName): number[] {
  return rgbOfHex(screenColour(ink))
}
