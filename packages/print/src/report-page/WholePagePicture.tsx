import type { CSSProperties, ReactNode } from 'react'
import { pngAddress } from '../html-page/data-address.ts'
import { type Area, grown, overlapOf } from '../preflight/area.ts'
import { rectangle, short, viewBox } from './drawn-shapes.ts'
import { numbersInWords, wholePageWords } from './place-words.ts'
import { type Place, placesOf } from './places.ts'
import type { DrawnPage } from './report-source.ts'
import type { NumberedFinding } from './verdict-names.ts'

/** Around the page, as a part of its longer side: an outline along its edge is seen whole. */
const AROUND = 0.025
/** The height of a number beside an outline, as a part of the height of what is shown. */
const NUMBER = 0.06

/** Pages of a file, each once, for the pictures that show all of them. */
export function PageImages({
  file,
  pages,
}: {
  /** The id of the file. */
  readonly file: string
  readonly pages: ReadonlyMap<number, DrawnPage>
}): ReactNode {
  if (pages.size === 0) return null
  return (
    <svg aria-hidden="true" className="page-images">
      <defs>
        {[...pages].map(([page, { area, whole }]) => (
          <image
            {...rectangle(area)}
            href={pngAddress(whole())}
            id={imageId(file, page)}
            key={page}
            preserveAspectRatio="none"
          />
        ))}
      </defs>
    </svg>
  )
}

const imageId = (file: string, page: number) => `${file}-page-${page}`

/** All of a page, small, with the places of its findings outlined, where they have one. */
export function WholePagePicture({
  file,
  page,
  drawn,
  findings,
  isCaptioned,
}: {
  /** The id of the file. */
  readonly file: string
  /** 1 for the first. */
  readonly page: number
  readonly drawn: DrawnPage
  /** All of one severity. */
  readonly findings: readonly NumberedFinding[]
  readonly isCaptioned: boolean
}): ReactNode {
  const places = placesOf(findings)
  const shown = shownOf(drawn)
  return (
    <figure className="whole-page" style={ratioOf(drawn)}>
      <svg
        aria-label={labelOf(page, places)}
        className={findings[0]?.finding.severity}
        role="img"
        viewBox={viewBox(shown)}
      >
        <use href={`#${imageId(file, page)}`} />
        <rect className="page-edge" {...rectangle(drawn.area)} />
        {places.map((place, i) => (
          <PlaceOutline
            area={overlapOf(place.area, drawn.area) ?? drawn.area}
            corner={i}
            key={place.numbers.join(' ')}
            letters={shown.height * NUMBER}
            numbers={findings.length > 1 ? place.numbers : []}
          />
        ))}
      </svg>
      {isCaptioned && <figcaption>{wholePageWords(page)}</figcaption>}
    </figure>
  )
}

/** A page, and a little around it. */
const shownOf = ({ area }: DrawnPage): Area =>
  grown(area, AROUND * Math.max(area.width, area.height))

/** The ratio of a picture of all of a page, for what lies beside it. */
export function ratioOf(drawn: DrawnPage): CSSProperties {
  const { width, height } = shownOf(drawn)
  return { '--ratio': short(width / height) } as CSSProperties
}

/** An outline, with the numbers of its findings in one of its corners, another for each outline. */
function PlaceOutline({
  area,
  corner,
  letters,
  numbers,
}: {
  readonly area: Area
  readonly corner: number
  /** How high letters are, in mm. */
  readonly letters: number
  readonly numbers: readonly number[]
}): ReactNode {
  const text = numbers.join(', ')
  const tag = { width: letters * (0.6 * text.length + 0.6), height: letters * 1.3 }
  const x = corner % 2 === 1 ? area.x + area.width - tag.width : area.x
  const y = corner % 4 > 1 ? area.y + area.height - tag.height : area.y
  return (
    <>
      <rect className="casing" {...rectangle(area)} />
      {numbers.length > 0 && (
        <>
          <rect className="place-tag" {...rectangle({ x, y, ...tag })} />
          <text
            className="place-numbers"
            fontSize={short(letters)}
            x={short(x + tag.width / 2)}
            y={short(y + letters)}
          >
            {text}
          </text>
        </>
      )}
      <rect className="outline" {...rectangle(area)} />
    </>
  )
}

function labelOf(page: number, places: readonly Place[]): string {
  const numbers = places.flatMap((place) => place.numbers).toSorted((a, b) => a - b)
  const points =
    numbers.length === 1
      ? `du point\u00a0${numbers[0]}`
      : `des points\u00a0${numbersInWords(numbers)}`
  const shown = wholePageWords(page)
  if (places.length === 0) return `${shown}, telle qu’elle s’imprime.`
  return places.length === 1
    ? `${shown}\u00a0: l’endroit ${points} est entouré.`
    : `${shown}\u00a0: les endroits ${points} sont entourés.`
}
