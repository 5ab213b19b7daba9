import { SIDES, type Side } from '@flyer-open-data/flyer'
import type { ReactNode } from 'react'
import type { DiffedEdition, EditionDiff } from './diff-editions.ts'
import { MissingPicture } from './MissingPicture.tsx'
import { type Numbered, PictureChange } from './PictureChange.tsx'
import { type Region, SidePicture, type Which } from './SidePicture.tsx'
import { editionName, SIDE_NAMES } from './words.ts'

/** Both sides of both editions, side by side, and the list of where they differ. */
export function PictureChanges({ diff }: { readonly diff: EditionDiff }): ReactNode {
  const { from, to, pictures } = diff
  const numbered = (pictures ?? []).map((difference, i) => ({ ...difference, number: i + 1 }))
  return (
    <>
      <MissingPicture edition={from} />
      <MissingPicture edition={to} />
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
