import { frenchNumber, withUnit } from '@flyer-open-data/flyer'
import type { CSSProperties, ReactNode } from 'react'
import { pngAddress } from '../html-page/data-address.ts'
import { closeUpOf } from './close-up.ts'
import { coverOf } from './place-words.ts'
import type { DrawnPage } from './report-source.ts'
import type { NumberedFinding } from './verdict-names.ts'

/**
 * A finding's place as the page shows it, outlined. Nothing where it has none, where the page was not
 * drawn, and where the place is most of the page: a picture of all of it tells nothing.
 */
export function PlacePicture({
  number,
  finding: { page, areaMm, severity },
  drawn,
}: NumberedFinding & { readonly drawn: DrawnPage | null }): ReactNode {
  if (!drawn || areaMm === null || coverOf(areaMm, drawn.area) !== null) return null
  const { area, outline } = closeUpOf(areaMm, drawn.area)
  const png = drawn.part(area)
  const { x, y, width, height } = area
  const size = `${frenchNumber(width, 0)}\u00a0×\u00a0${withUnit(height, 'mm', 0)}`
  const shape = {
    ...{ x: short(outline.x), y: short(outline.y) },
    ...{ width: short(outline.width), height: short(outline.height) },
  }
  return (
    <figure style={{ '--ratio': short(width / height) } as CSSProperties}>
      <svg
        aria-label={`Extrait de la page\u00a0${page}\u00a0: l’endroit du point\u00a0${number} est entouré.`}
        className={severity}
        role="img"
        viewBox={[x, y, width, height].map(short).join(' ')}
      >
        <image
          height={short(height)}
          href={pngAddress(png)}
          preserveAspectRatio="none"
          width={short(width)}
          x={short(x)}
          y={short(y)}
        />
        <rect className="casing" {...shape} />
        <rect className="outline" {...shape} />
      </svg>
      <figcaption>{`Extrait de la page\u00a0${page}, ${size}`}</figcaption>
    </figure>
  )
}

/** A length in mm with two decimals: no screen shows more of it. */
const short = (length: number) => Math.round(length * 100) / 100 + 0
