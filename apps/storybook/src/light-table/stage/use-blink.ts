import { useEffect, useState } from 'react'

/** Which of two surfaces is in sight. */
export type BlinkFace = 'paper' | 'screen'

/** How long each is in sight, in ms: half a flash a second, where WCAG 2.3.1 allows three. */
export const BLINK_MS = 1000

/** Two surfaces in turn: by themselves, or by hand. */
export interface Blink {
  readonly face: BlinkFace
  readonly isRunning: boolean
  readonly run: (isRunning: boolean) => void
  /** Shows the other one, and stops. */
  readonly flip: () => void
}

const other = (face: BlinkFace): BlinkFace => (face === 'paper' ? 'screen' : 'paper')

const wantsStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Shows two surfaces in turn. Who asks for less motion begins by hand. */
export function useBlink(isAsked: boolean): Blink {
  const [face, setFace] = useState<BlinkFace>('paper')
  const [isRunning, run] = useState(false)
  useEffect(() => {
    if (!isAsked) return
    setFace('paper')
    run(!wantsStill())
  }, [isAsked])
  useEffect(() => {
    if (!isAsked || !isRunning) return
    const timer = setInterval(() => setFace(other), BLINK_MS)
    return () => clearInterval(timer)
  }, [isAsked, isRunning])
  return {
    face,
    isRunning,
    run,
    flip: () => {
      run(false)
      setFace(other)
    },
  }
}
