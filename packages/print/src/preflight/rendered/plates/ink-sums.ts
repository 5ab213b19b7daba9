import type { InkRaster } from '../rendered-facts.ts'

/** All inks of each pixel together, spot inks too; 255 is 100 %. */
export function inkSums({ inks, spots = [], width, height }: InkRaster): Uint16Array {
  const sums = new Uint16Array(width * height)
  for (let i = 0; i < sums.length; i++) {
    const at = 4 * i
    let sum = (inks[at] ?? 0) + (inks[at + 1] ?? 0) + (inks[at + 2] ?? 0) + (inks[at + 3] ?? 0)
    for (const spot of spots) sum += spot.inks[i] ?? 0
    sums[i] = sum
  }
  return sums
}
