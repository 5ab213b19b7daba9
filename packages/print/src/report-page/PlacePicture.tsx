import { frenchNumber, withUnit } from '@flyer-open-data/flyer'
import type { CSSProperties, ReactNode } from 'react'
import { pngAddress } from '../html-page/data-address.ts'
import { closeUpOf } from './close-up.ts'
import type { CheckedFile } from './report-source.ts'
import type { NumberedFinding } from './verdict-names.ts'

/** A finding's place as the page shows it, outlined; nothing where it has none or was not drawn. */
export function PlacePicture({
  number,
  finding: { page, areaMm, severity },
  pictureOf,
}: NumberedFinding & Pick<CheckedFile, 'pictureOf'>): ReactNode {
  if (page === null || areaMm === null) return null
  const { area, outline } = closeUpOf(areaMm)
  const png = pictureOf(page, area)
  if (!png) return null
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
