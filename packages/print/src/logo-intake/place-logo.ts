import type { LogoRequest } from './logo-request.ts'

/** Room around a logo, as a share of its height, when its owner asks for none: what charters ask for most. */
const CLEAR_SPACE = 0.15

/** The least side of a square logo that can still be made out, in mm. */
const LEAST_SIDE = 6

/** A logo in its place. */
export interface PlacedLogo {
  readonly clearSpace: number
  readonly minimumWidth: number
  /** The width at which it is printed, in mm. */
  readonly widthMm: number
}

/**
 * How large a logo becomes in its slot, its clear space around it.
 * @param ratio its width by its height
 */
export function placeLogo(request: LogoRequest, ratio: number): PlacedLogo {
  const { slotMm, leastMarginMm = 0, clearSpace = CLEAR_SPACE, minimumWidthMm } = request
  const heightMm = Math.min(
    slotMm.width / (ratio + 2 * clearSpace),
    slotMm.height / (1 + 2 * clearSpace),
    (slotMm.width - 2 * leastMarginMm) / ratio,
    slotMm.height - 2 * leastMarginMm,
  )
  return {
    clearSpace,
    minimumWidth: minimumWidthMm ?? defaultMinimum(ratio),
    widthMm: heightMm * ratio,
  }
}

/** The width at which a logo covers as much paper as the least square one, to a tenth of a mm. */
export function defaultMinimum(ratio: number): number {
  return Math.ceil(LEAST_SIDE * Math.sqrt(ratio) * 10) / 10
}
