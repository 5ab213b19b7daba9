import { frenchNumber, withUnit } from '@flyer-open-data/flyer'
import type { CSSProperties, ReactNode } from 'react'
import { pngAddress } from '../html-page/data-address.ts'
import { closeUpOf } from './close-up.ts'
import { rectangle, short, viewBox } from './drawn-shapes.ts'
import type { DrawnPage } from './report-source.ts'
import type { NumberedFinding } from './verdict-names.ts'

/** A finding's place as the page shows it, outlined; nothing where it has none. */
export function PlacePicture({
  number,
  finding: { page, areaMm, severity },
  drawn,
}: NumberedFinding & { readonly drawn: DrawnPage }): ReactNode {
  if (areaMm === null) return null
  const { area, outline } = closeUpOf(areaMm, drawn.area)
  const png = drawn.part(area)
  const { width, height } = area
  const size = `${frenchNumber(width, 0)}\u00a0×\u00a0${withUnit(height, 'mm', 0)}`
  const shape = rectangle(outline)
  return (
    <figure style={{ '--ratio': short(width / height) } as CSSProperties}>
      <svg
        aria-label={`Extrait de la page\u00a0${page}\u00a0: l’endroit du point\u00a0${number} est entouré.`}
        className={severity}
        role="img"
        viewBox={viewBox(area)}
      >
        <image {...rectangle(area)} href={pngAddress(png)} preserveAspectRatio="none" />
        <rect className="casing" {...shape} />
        <rect className="outline" {...shape} />
      </svg>
      <figcaption>{`Extrait de la page\u00a0${page}, ${size}`}</figcaption>
    </figure>
  )
}
