import { useState } from 'react'
import { CSS_PIXELS_PER_MM } from './scale.ts'

const KEY = 'flyer-open-data.pixels-per-mm'

/** A screen shows at least so few and at most so many CSS pixels in a real millimetre. */
const PLAUSIBLE = { least: 1.5, most: 12 } as const

/**
 * CSS pixels in a real millimetre of this screen. It is kept in this browser and sent nowhere: it
 * says something of the screen, not of the view.
 */
export function useCalibration(): {
  readonly pixelsPerMm: number
  /** Whether the browser keeps it; one that keeps nothing has it until the page is closed. */
  readonly isKept: boolean
  readonly calibrate: (pixelsPerMm: number | undefined) => void
} {
  const [pixelsPerMm, setPixelsPerMm] = useState(read)
  const [isKept, setKept] = useState(true)
  return {
    pixelsPerMm,
    isKept,
    calibrate: (value) => {
      const next = value ?? CSS_PIXELS_PER_MM
      if (!isPlausible(next)) return
      setPixelsPerMm(next)
      setKept(keep(value))
    },
  }
}

const isPlausible = (value: number) => value >= PLAUSIBLE.least && value <= PLAUSIBLE.most

function keep(pixelsPerMm: number | undefined): boolean {
  try {
    if (pixelsPerMm === undefined) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, String(pixelsPerMm))
    return true
  } catch {
    return false
  }
}

function read(): number {
  try {
    const value = Number(localStorage.getItem(KEY))
    return isPlausible(value) ? value : CSS_PIXELS_PER_MM
  } catch {
    return CSS_PIXELS_PER_MM
  }
}
