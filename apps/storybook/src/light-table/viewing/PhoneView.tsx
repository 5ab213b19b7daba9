import { type Catalogue, ContentError, type Finding } from '@flyer-open-data/flyer'
import {
  type LeafletLayout,
  type LeafletRequest,
  layoutReading,
  PanelAlone,
  type PlacedPanel,
} from '@flyer-open-data/ui'
import { type ReactNode, useMemo } from 'react'
import { RefusedLeaflet } from '../RefusedLeaflet.tsx'
import { CSS_PIXELS_PER_MM } from '../stage/scale.ts'
import { PHONE_WIDTH_PX } from './viewings.ts'

/** The pages of the file for screens as a telephone shows them, one under the other. */
export function PhoneView({
  catalogue,
  leaflet,
  request,
  panels,
  label,
}: {
  readonly catalogue: Catalogue
  readonly leaflet: LeafletLayout
  readonly request: LeafletRequest
  /** Which panels are looked at. */
  readonly panels: readonly PlacedPanel[]
  /** What lies on the table, in French. */
  readonly label: string
}): ReactNode {
  const { pages, findings } = useMemo(() => pagesOf(leaflet, request), [leaflet, request])
  if (findings.length > 0) {
    return (
      <div className="table-phone-room">
        <RefusedLeaflet catalogue={catalogue} edition={request.edition} findings={findings} />
      </div>
    )
  }
  return (
    <div className="table-phone-room">
      <section
        aria-label={`${label}, sur un téléphone de ${PHONE_WIDTH_PX}\u00a0pixels de large`}
        className="table-phone"
        style={{ width: PHONE_WIDTH_PX }}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
      >
        {pages
          .filter(({ id }) => panels.some((panel) => panel.id === id))
          .map((page) => (
            <div
              className="table-phone-page"
              key={page.id}
              style={{ zoom: PHONE_WIDTH_PX / (page.frame.width * CSS_PIXELS_PER_MM) }}
            >
              <div style={{ width: `${page.frame.width}mm`, height: `${page.frame.height}mm` }}>
                <PanelAlone panel={page} />
              </div>
            </div>
          ))}
      </section>
    </div>
  )
}

function pagesOf(
  leaflet: LeafletLayout,
  request: LeafletRequest,
): { readonly pages: readonly PlacedPanel[]; readonly findings: readonly Finding[] } {
  try {
    return { pages: layoutReading(leaflet, request).panels, findings: [] }
  } catch (error) {
    if (error instanceof ContentError) return { pages: [], findings: error.findings }
    throw error
  }
}
