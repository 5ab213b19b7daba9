import { fetchProfile, runTask } from '@flyer-open-data/browser/reprint'
import type { Logo, ReprintChoices } from '@flyer-open-data/flyer'
import type { FontFiles } from '@flyer-open-data/ui'
import { useEffect } from 'react'

/** What a rehearsal is made with. */
export interface ToRehearse {
  readonly paper: ReprintChoices['paper']
  readonly logo: Logo | undefined
}

/**
 * Has the worker make a leaflet that nobody sees while the form is filled in, so that the first one that
 * is asked for is there as soon as those after it.
 *
 * @param isWanted whether somebody means to make a file: the engines are 5 MB
 */
export function useRehearsal(
  fonts: FontFiles,
  { paper, logo }: ToRehearse,
  isWanted: boolean,
): void {
  useEffect(() => {
    if (!isWanted) return
    const run = async () => {
      const profile = await fetchProfile(paper)
      // It ends by itself when anything else is asked of the worker.
      const { signal } = new AbortController()
      await runTask('rehearsal', { paper, logo, profile }, { fonts, signal })
    }
    // Nobody waits for it: what is missing is told, and asked for again, when a file is made.
    run().catch(() => undefined)
  }, [fonts, paper, logo, isWanted])
}
