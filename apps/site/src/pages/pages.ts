import type { PublishedFiles } from '@flyer-open-data/print/node'
import type { ReactNode } from 'react'
import type { PageName } from '../shell/page-folders.ts'
import { accessibilityPage } from './accessibility.tsx'
import { batchPage } from './batch.tsx'
import { downloadsPage } from './downloads.tsx'
import { editionPage } from './edition.tsx'
import { homePage } from './home.tsx'
import { legalPage } from './legal.tsx'
import { privacyPage } from './privacy.tsx'
import { reprintPage } from './reprint.tsx'

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

/** What makes each page. */
export const PAGES: Readonly<Record<PageName, (sources: PageSources) => Promise<Page>>> = {
  home: homePage,
  downloads: downloadsPage,
  reprint: reprintPage,
  batch: batchPage,
  edition: editionPage,
  legal: legalPage,
  accessibility: accessibilityPage,
  privacy: privacyPage,
}
