import { fixedNumber } from '@flyer-open-data/flyer'
import {
  INK_NAMES,
  type InkName,
  LEAFLET_INKS,
  mergeByInk,
  openingMark,
  screenColour,
} from '@flyer-open-data/ui'
import type { ReactNode } from 'react'
import { contrastsOf, LEAST_CONTRAST } from './ink-contrasts.ts'
import { TokenName } from './TokenPage.tsx'

/** A ratio as it is written: one decimal, cut and never rounded up to a limit it does not reach. */
const ratio = (value: number) => `${fixedNumber(Math.floor(value * 10) / 10, 1)}\u00a0:\u00a01`

/** How a text in each ink of the leaflet can be read on one ground. */
export function ContrastTable({
  ground,
  caption,
}: {
  readonly ground: InkName
  readonly caption: string
}): ReactNode {
  const inks = (Object.keys(LEAFLET_INKS) as InkName[]).filter((ink) => ink !== ground)
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Aperçu</th>
          <th scope="col">Texte en</th>
          <th scope="col">À l’écran</th>
          <th scope="col">Sur papier couché</th>
          <th scope="col">Sur papier non couché</th>
        </tr>
      </thead>
      <tbody>
        {inks.map((ink) => {
          const { screen, coated, uncoated } = contrastsOf(ink, ground)
          return (
            <tr key={ink}>
              <td>
                <Sample ground={ground} ink={ink} />
              </td>
              <th scope="row">
                <TokenName name={INK_NAMES[ink]} token={ink} />
              </th>
              <Contrast value={screen} />
              <Contrast value={coated} />
              <Contrast value={uncoated} />
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Marks in the ink on the ground: letters would have to be readable, these need not. */
function Sample({ ink, ground }: { readonly ink: InkName; readonly ground: InkName }) {
  const marks = [0, 0.45, 1].flatMap((openness, i) =>
    openingMark([4.5 + 7.5 * i, 5], 6, openness, { body: ink, point: ink }),
  )
  return (
    <svg
      aria-hidden="true"
      className={ground === 'paper' ? 'ink-sample ink-swatch-paper' : 'ink-sample'}
      style={{ background: screenColour(ground) }}
      viewBox="0 0 24 10"
    >
      {mergeByInk(marks).map(({ d, fill }) => (
        <path d={d} fill={screenColour(fill)} key={fill} />
      ))}
    </svg>
  )
}

function Contrast({ value }: { readonly value: number }) {
  const suffices = value >= LEAST_CONTRAST
  return (
    <td className="nowrap">
      {ratio(value)}{' '}
      <span className={suffices ? 'contrast-word' : 'contrast-word contrast-insufficient'}>
        {suffices ? 'suffisant' : 'insuffisant'}
      </span>
    </td>
  )
}
