import { panelTitle, SIDES, type Side } from '@flyer-open-data/flyer'
import { type Rectangle, tellInFrench } from '@flyer-open-data/ui'
import { around, type PictureDifference } from '@flyer-open-data/ui/comparison'
import type { ReactNode } from 'react'
import type { DiffedEdition, EditionDiff } from './diff-editions.ts'
import { MarkedText } from './MarkedText.tsx'
import { type Region, SidePart, SidePicture, type Which } from './SidePicture.tsx'
import {
  CHANGE_NAMES,
  changeSentence,
  editionName,
  placeOnSide,
  SIDE_NAMES,
  subjectsName,
} from './words.ts'

/** A difference with its number, which the pictures have too. */
type Numbered = PictureDifference & { readonly number: number }

/** Both sides of both editions, side by side, and the list of where they differ. */
export function PictureChanges({ diff }: { readonly diff: EditionDiff }): ReactNode {
  const { from, to, pictures } = diff
  const numbered = (pictures ?? []).map((difference, i) => ({ ...difference, number: i + 1 }))
  return (
    <>
      <WhatIsMissing edition={from} />
      <WhatIsMissing edition={to} />
      {pictures?.length === 0 && <p>Les deux images sont les mêmes.</p>}
      {(from.layout ?? to.layout) &&
        SIDES.map((side) => (
          <section key={side}>
            <h3>{SIDE_NAMES[side]}</h3>
            <div className="pair">
              <PictureOf edition={from} numbered={numbered} side={side} which="from" />
              <PictureOf edition={to} numbered={numbered} side={side} which="to" />
            </div>
            <Differences
              diff={diff}
              numbered={numbered.filter((difference) => difference.side === side)}
            />
          </section>
        ))}
    </>
  )
}

/** Why an edition has no picture, and how it may get one. */
function WhatIsMissing({ edition: { edition, findings } }: { readonly edition: DiffedEdition }) {
  if (findings.length === 0) return null
  return (
    <div className="missing">
      <p>
        <strong>{`L’image de l’${editionName(edition.id)} manque.`}</strong>
        {
          ' Ses textes ne peuvent pas être imprimés tels quels\u00a0; les images ne sont donc pas comparées.'
        }
      </p>
      <ul>
        {findings.map((finding) => {
          const { where, rule, what, why, mend, excerpt } = tellInFrench(finding, edition)
          return (
            <li key={`${where} ${what} ${excerpt}`}>
              <strong>{where}</strong>
              {`${rule === undefined ? '' : ` (${rule})`}\u00a0: ${what} `}
              {excerpt !== undefined && `«\u00a0${excerpt}\u00a0» `}
              {`${why} ${mend}`}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function PictureOf({
  edition: { edition, layout },
  numbered,
  side,
  which,
}: {
  readonly edition: DiffedEdition
  readonly numbered: readonly Numbered[]
  readonly side: Side
  readonly which: Which
}): ReactNode {
  const name = editionName(edition.id)
  const caption = `${which === 'from' ? 'Avant' : 'Après'}\u00a0: ${name}`
  const regions = numbered.flatMap((difference): Region[] => {
    const box = which === 'from' ? difference.before : difference.after
    return box && difference.side === side ? [{ ...difference, box }] : []
  })
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      {layout ? (
        <SidePicture
          label={`${SIDE_NAMES[side]} de l’${name}`}
          layout={layout}
          regions={regions}
          side={side}
          which={which}
        />
      ) : (
        <p>L’image manque.</p>
      )}
    </figure>
  )
}

function Differences({
  diff,
  numbered,
}: {
  readonly diff: EditionDiff
  readonly numbered: readonly Numbered[]
}): ReactNode {
  if (!diff.pictures) return null
  if (numbered.length === 0) return <p>Rien ne diffère sur cette face.</p>
  return (
    <ul className="changes">
      {numbered.map((difference) => (
        <PictureChange diff={diff} difference={difference} key={difference.number} />
      ))}
    </ul>
  )
}

function PictureChange({
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
const AROUND_MM = 3

/** What fills more than this share of its side is seen on the side itself. */
const LARGEST_SHARE = 0.3

/** The region in both editions, larger, on the same part of the sheet: what has moved is seen to. */
function Parts({
  difference: { number, side, before, after },
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
      {(
        [
          ['from', 'Avant', from],
          ['to', 'Après', to],
        ] as const
      ).map(([which, name, { edition }]) => (
        <figure key={which}>
          <figcaption>{name}</figcaption>
          <SidePart
            label={`Région ${number}, ${editionName(edition.id)}`}
            part={part}
            side={side}
            which={which}
          />
        </figure>
      ))}
    </div>
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
