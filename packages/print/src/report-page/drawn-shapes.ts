import type { Area } from '../preflight/area.ts'

/** A length in mm with two decimals: no screen shows more of it. */
export const short = (length: number) => Math.round(length * 100) / 100 + 0

/** An area as the attributes of what is drawn in it. */
export const rectangle = ({ x, y, width, height }: Area) => ({
  ...{ x: short(x), y: short(y) },
  ...{ width: short(width), height: short(height) },
})

/** An area as what an SVG shows. */
export const viewBox = ({ x, y, width, height }: Area) => [x, y, width, height].map(short).join(' ')
