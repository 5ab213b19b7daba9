import type { PageName } from '../shell/page-folders.ts'
import { accessibilityPage } from './accessibility.tsx'
import { batchPage } from './batch.tsx'
import { downloadsPage } from './downloads.tsx'
import { editionPage } from './edition.tsx'
import { homePage } from './home.tsx'
import { legalPage } from './legal.tsx'
import type { Page, PageSources } from './page.ts'
import { privacyPage } from './privacy.tsx'
import { reprintPage } from './reprint.tsx'

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
