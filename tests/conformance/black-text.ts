import { type Area, INKS, PIXELS_PER_MM, type SeparatedPage } from './separate.ts'

/** Lines of the law on the panel « Le saviez-vous ? » of the inside, in mm from the trim. */
const LAW = { left: 200, right: 297, firstLine: 14, lastLine: 18, grid: 4.7625 }
/** From a baseline to the top of its capitals, and to the foot of its descenders, in mm. */
const LINE = { above: 3.2, below: 1.2 }

/** The area of the text of law, in pixels of a page. */
export function lawArea(trim: Area): Area {
  const px = (mm: number) => Math.round(mm * PIXELS_PER_MM)
  return {
    left: trim.left + px(LAW.left),
    right: trim.left + px(LAW.right),
    top: trim.top + px(LAW.firstLine * LAW.grid - LINE.above),
    bottom: trim.top + px(LAW.lastLine * LAW.grid + LINE.below),
  }
}

/** What the plates hold in an area of text. */
export interface TextInk {
  /** Pixels with black ink. */
  readonly black: number
  /** Pixels with black ink and another one. */
  readonly mixed: number
  /** The heaviest black, in per cent. */
  readonly solid: number
}

/** Counts the inks that an area of text is printed with. */
export function textInk({ plates }: Pick<SeparatedPage, 'plates'>, area: Area): TextInk {
  const { width } = plates.Black
  const others = INKS.filter((ink) => ink !== 'Black').map((ink) => plates[ink].ink)
  let [black, mixed, solid] = [0, 0, 0]
  for (let y = area.top; y < area.bottom; y++) {
    for (let i = y * width + area.left; i < y * width + area.right; i++) {
      const ink = plates.Black.ink[i] ?? 0
      if (ink === 0) continue
      black += 1
      solid = Math.max(solid, ink)
      if (others.some((plate) => (plate[i] ?? 0) > 0)) mixed += 1
    }
  }
  return { black, mixed, solid: (solid / 255) * 100 }
}

/** Says so when text is missing, is grey, or stands on more than one plate. */
export function textFaults({ black, mixed, solid }: TextInk): string[] {
  if (black < 1000) return [`${black} black pixels: no text was found`]
  const faults: string[] = []
  if (mixed > 0) faults.push(`${mixed} of ${black} black pixels hold another ink too`)
  if (solid < 100) faults.push(`the text is no more than ${solid.toFixed(0)} % black`)
  return faults
}
