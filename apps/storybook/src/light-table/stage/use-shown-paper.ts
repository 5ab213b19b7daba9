import {
  type DrawnPaper,
  type FailureWords,
  failureOf,
  failureWords,
  type PaperSight,
  PartNotImportedError,
  PENDING,
  type PressState,
  usePlates,
} from '@flyer-open-data/browser/press'
import type { Job } from '@flyer-open-data/flyer'
// Not print's index: that would fetch react-pdf before any paper is asked for.
import { MARKS_MARGIN } from '@flyer-open-data/print/page-boxes'
import type { FontBook, LeafletLayout } from '@flyer-open-data/ui'
import { useCallback, useMemo, useState } from 'react'
import { loadAgain } from '../settings/load-again.ts'
import { showsPaper, type ViewSettings } from '../settings/view-settings.ts'
import type { ShownPress } from './shown-press.ts'

/** The press file of a view, and how far it is from being in sight. */
export interface ShownPaper {
  /** `none` while only the screen is looked at, or two states on it. */
  readonly press: PressState
  /** What of it the table can draw; an earlier one while the next is being made. */
  readonly shown: ShownPress | undefined
  /** What was drawn last. */
  readonly latest: DrawnPaper | undefined
  readonly isDrawn: boolean
  readonly isWaiting: boolean
  /** Why it is not in sight and will not be. */
  readonly failure: FailureWords | undefined
  readonly tryAgain: () => void
  /** Told what the table shows of it. */
  readonly take: (sight: PaperSight) => void
}

/**
 * Makes the press file that a view looks at, and follows how it gets into sight.
 *
 * @param job with the bleed that is shown
 */
export function useShownPaper(
  settings: ViewSettings,
  job: Job,
  layout: LeafletLayout,
  fonts: FontBook,
): ShownPaper {
  const isAsked = showsPaper(settings.surface)
  const [sight, setSight] = useState(PENDING)
  const [latest, setLatest] = useState<DrawnPaper>()
  const take = useCallback((next: PaperSight) => {
    setSight(next)
    if (next.status === 'drawn') setLatest(next.paper)
  }, [])
  const request = useMemo(
    () => (isAsked ? { job, layout, fonts } : undefined),
    [isAsked, job, layout, fonts],
  )
  const { press, retry } = usePlates(request)
  const plates = 'plates' in press ? press.plates : undefined
  const { bleed } = job.run
  const shown = useMemo(
    () => (plates ? { plates, bleed, margin: MARKS_MARGIN } : undefined),
    [plates, bleed],
  )
  const failed = isAsked ? failureOf(press, sight) : undefined
  return {
    press: isAsked ? press : { status: 'none' },
    shown: isAsked ? shown : undefined,
    latest,
    isDrawn: isAsked && press.status === 'ready' && sight.status === 'drawn',
    isWaiting: isAsked && sight.status !== 'drawn',
    failure: failed && failureWords(failed),
    tryAgain: () => {
      if (failed?.error instanceof PartNotImportedError) loadAgain(settings)
      else {
        setSight(PENDING)
        retry()
      }
    },
    take,
  }
}
