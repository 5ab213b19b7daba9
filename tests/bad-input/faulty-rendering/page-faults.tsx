import { screenColour } from '@flyer-open-data/ui'
import { Image, Link, Rect, Svg, View } from '@react-pdf/renderer'
import { PNG } from 'pngjs'
import type { ReactNode } from 'react'
import type { PageFault } from './fault-context.ts'

/** A place that every rendering of the leaflet has, in pt from the top left of its page. */
const PLACE = { position: 'absolute', left: 200, top: 200, width: 40, height: 40 } as const

const square = (props: { fill: string; fillOpacity?: number }): ReactNode => (
  <Svg style={PLACE} viewBox="0 0 40 40">
    <Rect height={40} width={40} x={0} y={0} {...props} />
  </Svg>
)

/** A picture of 2 × 2 pixels in RGB. */
function picture(): Buffer {
  const png = new PNG({ width: 2, height: 2, colorType: 2 })
  for (let i = 0; i < 4; i++) png.data.set([40 * i, 90, 200, 255], 4 * i)
  return PNG.sync.write(png, { colorType: 2 })
}

/** What must not reach a press, each on one side of the sheet. */
export const PAGE_FAULTS = {
  'stray-colour': { page: 'inside', element: square({ fill: '#123456' }) },
  picture: { page: 'outside', element: <Image src={picture()} style={PLACE} /> },
  link: {
    page: 'inside',
    element: (
      <Link src="https://www.datagrandest.fr/" style={PLACE}>
        <View style={{ width: 40, height: 40 }} />
      </Link>
    ),
  },
  // The colour is an ink’s own: the opacity alone is at fault.
  transparency: {
    page: 'outside',
    element: square({ fill: screenColour('sun'), fillOpacity: 0.5 }),
  },
} as const satisfies Readonly<Record<string, PageFault>>

/** Name of a fault on a page. */
export type PageFaultName = keyof typeof PAGE_FAULTS
