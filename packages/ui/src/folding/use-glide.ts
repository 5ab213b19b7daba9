import { useCallback, useEffect, useRef, useState } from 'react'

/** A value that is set at once or glides to its next place. */
export interface Glide {
  readonly value: number
  readonly set: (value: number) => void
  readonly glideTo: (value: number) => void
}

/** Starts slowly and ends slowly; 0 to 1. */
const eased = (share: number) => (1 - Math.cos(Math.PI * share)) / 2

/**
 * A number that can glide, frame by frame. Whoever asked their system for less motion sees it
 * change at once. Time comes from the frames themselves: no clock is read.
 *
 * @param initial where it starts
 * @param milliseconds how long it glides for a distance of 1
 */
export function useGlide(initial: number, milliseconds: number): Glide {
  const [value, setValue] = useState(initial)
  const current = useRef(initial)
  const frame = useRef(0)

  const show = useCallback((next: number) => {
    current.current = next
    setValue(next)
  }, [])
  const set = useCallback(
    (next: number) => {
      cancelAnimationFrame(frame.current)
      show(next)
    },
    [show],
  )
  const glideTo = useCallback(
    (target: number) => {
      cancelAnimationFrame(frame.current)
      const from = current.current
      const duration = milliseconds * Math.abs(target - from)
      if (duration === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) {
        show(target)
        return
      }
      let begun: number | undefined
      const step = (now: number) => {
        begun ??= now
        const share = Math.min(1, (now - begun) / duration)
        show(share === 1 ? target : from + (target - from) * eased(share))
        if (share < 1) frame.current = requestAnimationFrame(step)
      }
      frame.current = requestAnimationFrame(step)
    },
    [milliseconds, show],
  )
  useEffect(() => () => cancelAnimationFrame(frame.current), [])
  return { value, set, glideTo }
}
