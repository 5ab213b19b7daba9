import { ContentError, type Finding, type Job } from '@flyer-open-data/flyer'
import { PANELS_OF_SENDER } from '@flyer-open-data/print/reprint-choices'
import { type LeafletLayout, layoutLeaflet } from '@flyer-open-data/ui'
import type { LoadedLeaflet } from '../leaflet/load-leaflet.ts'

/** The leaflet of a job, or all that keeps it from being laid out. */
export type JobLayout =
  | { readonly layout: LeafletLayout }
  | { readonly findings: readonly Finding[] }

/**
 * Lays out the leaflets of members as fast as they type: panels that say nothing of who reprints it
 * are those of the owner's leaflet, laid out once.
 */
export function memberLayouts({ leaflet, fonts }: LoadedLeaflet): (job: Job) => JobLayout {
  const shared = leaflet.panels.filter(({ id }) => !PANELS_OF_SENDER.includes(id))
  return (job) => {
    const laidOut = new WeakMap(
      shared.flatMap((panel) => {
        const content = job.edition.panels[panel.id]
        return content ? [[content, panel] as const] : []
      }),
    )
    try {
      return { layout: layoutLeaflet({ ...job, fonts, laidOut }) }
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      return { findings: error.findings }
    }
  }
}
