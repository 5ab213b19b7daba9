import {
  type Agreement,
  compareLines,
  type MeasuredLine,
  readPressLines,
} from '@flyer-open-data/browser/press'
import { SIDES } from '@flyer-open-data/flyer'
import { type RefObject, useEffect, useState } from 'react'
import type { View } from '../stage/subject.ts'
import { screenLines } from './screen-lines.ts'

/** How far screen and paper are from each other, or that it could not be measured. */
export type AgreementState = Agreement | 'pending' | { readonly error: unknown }

/**
 * Measures the lines that the screen lays out against those of the finished press file.
 *
 * @param press undefined when nobody asks, or while the file is being made
 * @param inset from the corner of the file's page to the trim of the side, in mm
 */
export function useAgreement(
  table: RefObject<HTMLElement | null>,
  press: Uint8Array | undefined,
  view: View,
  inset: number,
): AgreementState {
  const [state, setState] = useState<AgreementState>('pending')
  useEffect(() => {
    if (!press) return
    let isCurrent = true
    setState('pending')
    const measure = async () => {
      const page = SIDES.indexOf(view.side) + 1
      const [paper] = await Promise.all([readPressLines(press, page, inset), document.fonts.ready])
      if (!isCurrent || !table.current) return
      setState(compareLines(screenLines(table.current, view.panels), paperInView(paper, view)))
    }
    measure().catch((error: unknown) => {
      if (isCurrent) setState({ error })
    })
    return () => {
      isCurrent = false
    }
  }, [table, press, view, inset])
  return press ? state : 'pending'
}

/** Without the lines of other panels, and of the margin around the side. */
function paperInView(lines: readonly MeasuredLine[], { panels }: View): MeasuredLine[] {
  return lines.filter(({ left, baseline }) =>
    panels.some(
      ({ frame: { x, width, height } }) =>
        left >= x && left < x + width && baseline > 0 && baseline < height,
    ),
  )
}
