import type { PublishedFiles } from '@flyer-open-data/print/node'
import type { ReactNode } from 'react'

/** A page: what a browser and a search engine call it, and what stands on it. */
export interface Page {
  readonly title: string
  readonly description: string
  readonly content: ReactNode
}

/** What a page is made of besides the content of the leaflet: built when it is asked for. */
export interface PageSources {
  readonly published: () => Promise<PublishedFiles>
}
