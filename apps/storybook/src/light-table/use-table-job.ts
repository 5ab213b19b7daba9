import type { PressRequest } from '@flyer-open-data/browser/press'
import { type Catalogue, type Job, jobOf } from '@flyer-open-data/flyer'
import type { LeafletLayout, LeafletRequest } from '@flyer-open-data/ui'
import { useMemo } from 'react'
import { chosenIn } from './settings/chosen.ts'
import type { ViewSettings } from './settings/view-settings.ts'

/** A job on the table. */
export interface TableJob {
  /** As its run has it. */
  readonly job: Job
  /** With the edition and the bleed that are shown. */
  readonly shownJob: Job
  /** What its files are made from: the edition that is shown, the bleed of the run. */
  readonly files: PressRequest
}

/** The chosen run and sender, with the edition on the table, which may be a draft. */
export function useTableJob(
  settings: ViewSettings,
  catalogue: Catalogue,
  layout: LeafletLayout,
  { edition, fonts }: LeafletRequest,
): TableJob {
  const { run, sender } = chosenIn(catalogue, settings)
  const job = useMemo(() => jobOf(catalogue, run, sender), [catalogue, run, sender])
  const bleed = settings.bleed === 0 ? run.bleed : settings.bleed
  const shownJob = useMemo(
    () => ({ ...job, run: { ...run, bleed }, edition }),
    [job, run, bleed, edition],
  )
  const files = useMemo(
    () => ({ job: { ...job, edition }, layout, fonts }),
    [job, edition, layout, fonts],
  )
  return { job, shownJob, files }
}
