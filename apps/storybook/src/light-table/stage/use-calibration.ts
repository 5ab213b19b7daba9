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
  readonly calibrate: (pixelsPerMm: number | undefined) => void
} {
  const [pixelsPerMm, setPixelsPerMm] = useState(read)
  return {
    pixelsPerMm,
    calibrate: (value) => {
      const next = value ?? CSS_PIXELS_PER_MM
      if (!isPlausible(next)) return
      setPixelsPerMm(next)
      try {
        if (value === undefined) localStorage.removeItem(KEY)
        else localStorage.setItem(KEY, String(value))
      } catch {
        // A browser that keeps nothing shows it until it is closed.
      }
    },
  }
}

const isPlausible = (value: number) => value >= PLAUSIBLE.least && value <= PLAUSIBLE.most

function read(): number {
  try {
    const value = Number(localStorage.getItem(KEY))
    return isPlausible(value) ? value : CSS_PIXELS_PER_MM
  } catch {
    return CSS_PIXELS_PER_MM
  }
}
