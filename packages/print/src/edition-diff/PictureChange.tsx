import { panelTitle } from '@flyer-open-data/flyer'
import type { Rectangle } from '@flyer-open-data/ui'
import {
  around,
  changeSentence,
  MarkedText,
  type PictureDifference,
  placeOnSide,
} from '@flyer-open-data/ui/comparison'
import type { ReactNode } from 'react'
import type { DiffedEdition, EditionDiff } from './diff-editions.ts'
import { SidePart, type Which } from './SidePicture.tsx'
import { CHANGE_NAMES, editionName, subjectsName } from './words.ts'

/** A difference with its number, which the pictures have too. */
export type Numbered = PictureDifference & { readonly number: number }

/** A region: what it is, where, what has changed in it, and how it looks in both editions. */
export function PictureChange({
  diff: { from, to },
  difference,
}: {
  readonly diff: EditionDiff
  readonly difference: Numbered
}): ReactNode {
  const { number, change, changes, panel, before, after } = difference
  const { edition } = change === 'removed' ? from : to
  return (
    <li className={change}>
      <p className="what">
        <span className={`number ${change}`}>{number}</span>{' '}
        <strong>{`${panelTitle(panel)} › ${subjectsName(difference, edition)}`}</strong>{' '}
        <span className={`told ${change}`}>{CHANGE_NAMES[change]}</span>
      </p>
      <Places after={after} before={before} />
      {changes.map((one) => (
        <p className="marked" key={JSON.stringify(one)}>
          {changeSentence(one)}
          {one.kind === 'words' && (
            <>
              {' '}
              <MarkedText from={one.from} to={one.to} />
            </>
          )}
        </p>
      ))}
      <Parts difference={difference} from={from} to={to} />
    </li>
  )
}

interface Boxes {
  readonly before: Rectangle | undefined
  readonly after: Rectangle | undefined
}

/** Where a region is in each picture; once when it is in one place. */
function Places({ before, after }: Boxes): ReactNode {
  const [was, is] = [before, after].map((box) => box && placeOnSide(box))
  if (was === undefined || is === undefined || was === is) {
    return <p className="place">{`Place\u00a0: ${is ?? was}.`}</p>
  }
  return (
    <>
      <p className="place">{`Place avant\u00a0: ${was}.`}</p>
      <p className="place">{`Place après\u00a0: ${is}.`}</p>
    </>
  )
}

/** Paper around what has changed, in mm. */
const AROUND_MM = 5

/** What fills more than this share of its side is seen on the side itself. */
const LARGEST_SHARE = 0.3

/** The region in both editions, larger, on the same part of the sheet: what has moved is seen to. */
function Parts({
  difference: { number, side, change, before, after },
  from,
  to,
}: {
  readonly difference: Numbered
  readonly from: DiffedEdition
  readonly to: DiffedEdition
}): ReactNode {
  const sheet = to.layout?.format.openSize
  const part = partAround({ before, after })
  if (!sheet || part.width * part.height > LARGEST_SHARE * sheet.width * sheet.height) return null
  return (
    <div className="parts">
      <Part
        box={before}
        edition={from}
        name="Avant"
        which="from"
        {...{ number, side, change, part }}
      />
      <Part box={after} edition={to} name="Après" which="to" {...{ number, side, change, part }} />
    </div>
  )
}

function Part({
  name,
  edition: { edition },
  box,
  number,
  change,
  ...shown
}: {
  readonly name: string
  readonly edition: DiffedEdition
  readonly box: Rectangle | undefined
  readonly which: Which
  readonly part: Rectangle
} & Pick<Numbered, 'number' | 'side' | 'change'>): ReactNode {
  return (
    <figure>
      <figcaption>{name}</figcaption>
      <SidePart
        label={`Région ${number}, ${editionName(edition.id)}`}
        region={box && { number, change, box }}
        {...shown}
      />
    </figure>
  )
}

function partAround({ before, after }: Boxes): Rectangle {
  const { x, y, width, height } = around([before, after].filter((box) => box !== undefined))
  return {
    x: x - AROUND_MM,
    y: y - AROUND_MM,
    width: width + 2 * AROUND_MM,
    height: height + 2 * AROUND_MM,
  }
}
