import type { ReactNode } from 'react'
import type { PageName } from '../shell/page-folders.ts'
import { accessibilityPage } from './accessibility.tsx'
import { homePage } from './home.tsx'
import { legalPage } from './legal.tsx'
import { privacyPage } from './privacy.tsx'

/** A page: what a browser and a search engine call it, and what stands on it. */
export interface Page {
  readonly title: string
  readonly description: string
  readonly content: ReactNode
}

/** What makes each page. */
export const PAGES: Readonly<Record<PageName, () => Promise<Page>>> = {
  home: homePage,
  downloads: homePage,
  reprint: homePage,
  edition: homePage,
  legal: legalPage,
  accessibility: accessibilityPage,
  privacy: privacyPage,
}
