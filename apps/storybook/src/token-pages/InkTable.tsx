import { fixedNumber, withUnit } from '@flyer-open-data/flyer'
import {
  COLOURS,
  type ColourName,
  INK_NAMES,
  INKS,
  type InkName,
  inkSum,
  type Lab,
  PRINTED_COLOURS,
} from '@flyer-open-data/ui'
import type { ReactNode } from 'react'
import { PURPOSE_NAMES } from '../french/token-names.ts'
import { TokenName } from './TokenPage.tsx'

const PLATES = [
  ['c', 'C', 'Cyan'],
  ['m', 'M', 'Magenta'],
  ['y', 'J', 'Jaune'],
  ['k', 'N', 'Noir'],
] as const

const LAB_AXES = ['L*', 'a*', 'b*'] as const
const labClass = (axis: number) => (axis < 2 ? 'number narrow' : 'number')

/** The purposes that an ink serves, in French. */
function purposesOf(ink: InkName): string {
  const names = (Object.keys(COLOURS) as ColourName[])
    .filter((purpose) => COLOURS[purpose] === ink)
    .map((purpose) => PURPOSE_NAMES[purpose])
  return names.join(', ')
}

/** Every ink with its recipe and the colours that it gives on a screen and on both papers. */
export function InkTable({
  inks,
  caption,
  purposes = false,
}: {
  readonly inks: readonly InkName[]
  readonly caption: string
  /** Whether to tell what each ink is for. */
  readonly purposes?: boolean
}): ReactNode {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr className="group-heads">
          <td colSpan={8} />
          <th className="group" colSpan={3} scope="colgroup">
            Lab, papier couché
          </th>
          <th className="group" colSpan={3} scope="colgroup">
            Lab, papier non couché
          </th>
          {purposes && <td />}
        </tr>
        <tr>
          <th scope="col">
            Écran, couché,
            <br />
            non couché
          </th>
          <th scope="col">Encre</th>
          {PLATES.map(([plate, letter, name]) => (
            <th className="number narrow" key={plate} scope="col">
              <abbr title={name}>{letter}</abbr>
            </th>
          ))}
          <th className="number" scope="col">
            Encrage
          </th>
          <th scope="col">À l’écran</th>
          {['coated', 'uncoated'].flatMap((paper) =>
            LAB_AXES.map((axis, i) => (
              <th className={labClass(i)} key={`${paper} ${axis}`} scope="col">
                {axis}
              </th>
            )),
          )}
          {purposes && <th scope="col">Emplois</th>}
        </tr>
      </thead>
      <tbody>
        {inks.map((ink) => (
          <InkRow ink={ink} key={ink} purposes={purposes} />
        ))}
      </tbody>
    </table>
  )
}

function InkRow({ ink, purposes }: { readonly ink: InkName; readonly purposes: boolean }) {
  const { screen, lab, uncoatedLab } = PRINTED_COLOURS[ink]
  return (
    <tr>
      <td>
        <span className={ink === 'paper' ? 'ink-swatch ink-swatch-paper' : 'ink-swatch'}>
          {[screen, cssLab(lab), cssLab(uncoatedLab)].map((background, i) => (
            <span key={SWATCHES[i]} style={{ background }} title={SWATCHES[i]} />
          ))}
        </span>
      </td>
      <th scope="row">
        <TokenName name={INK_NAMES[ink]} token={ink} />
      </th>
      {PLATES.map(([plate]) => (
        <td className="number narrow" key={plate}>
          {withUnit(INKS[ink][plate], '%')}
        </td>
      ))}
      <td className="number">{withUnit(inkSum(INKS[ink]), '%')}</td>
      <td>
        <code>{screen}</code>
      </td>
      <LabCells lab={lab} />
      <LabCells lab={uncoatedLab} />
      {purposes && <td>{purposesOf(ink)}</td>}
    </tr>
  )
}

const SWATCHES = ['Écran', 'Papier couché', 'Papier non couché'] as const

/** A colour of a printing condition for a style sheet, which counts Lab from D50 as profiles do. */
const cssLab = ([l, a, b]: Lab) => `lab(${l}% ${a} ${b})`

function LabCells({ lab }: { readonly lab: Lab }) {
  return LAB_AXES.map((axis, i) => (
    <td className={labClass(i)} key={axis}>
      {fixedNumber(lab[i] ?? 0, 1)}
    </td>
  ))
}
