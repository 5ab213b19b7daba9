import { readCatalogue } from '@flyer-open-data/flyer'
import {
  type FontBook,
  flowSurface,
  GROUNDS,
  SettingContext,
  SurfaceContext,
  typesetterOf,
  Wordmark,
} from '@flyer-open-data/ui'
import type { ReactNode } from 'react'

/** The room that the wordmark may take, in mm: the size on screen is that of the style sheet. */
const SLOT = { x: 0, baseline: 10, width: 90 }

/** Who the site is by: the wordmark of the leaflet, which leads home. */
export function SiteName({
  fonts,
  home,
}: {
  readonly fonts: FontBook
  /** The address of the home page. */
  readonly home: string
}): ReactNode {
  const { name } = readCatalogue().owner
  const setText = typesetterOf(fonts, { panel: 'site' }, SLOT.baseline)
  return (
    <a aria-label={`${name}, accueil`} className="site-name" href={home}>
      <SurfaceContext value={flowSurface}>
        <SettingContext value={{ setText, ground: GROUNDS.dark }}>
          <Wordmark name={name} slot={SLOT} />
        </SettingContext>
      </SurfaceContext>
    </a>
  )
}
