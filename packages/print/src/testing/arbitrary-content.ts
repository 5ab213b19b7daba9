import { INKS, type InkName } from '@flyer-open-data/ui'
import fc from 'fast-check'
import { bytesOf } from './latin1.ts'
import { rgbOfInk } from './screen-rgb.ts'

/** A valid content stream (Latin-1) and the inks that it chooses, in order. */
export interface Content {
  readonly text: string
  readonly inks: readonly { readonly ink: InkName; readonly kind: 'fill' | 'stroke' }[]
}

const plain = (text: string): Content => ({ text, inks: [] })
const join = (parts: readonly Content[]): Content => ({
  text: parts.map(({ text }) => text).join('\n'),
  inks: parts.flatMap(({ inks }) => inks),
})

/** Every way in which PDF chooses a colour for a fill, in the screen colour of an ink. */
const MANNERS = [
  (rgb: string) => `${rgb} rg`,
  (rgb: string) => `/DeviceRGB cs ${rgb} scn`,
  (rgb: string) => `/DeviceRGB cs ${rgb} sc`,
  (rgb: string) => `/DeviceRGB cs % 1 0 0 rg\n q ${rgb} rg Q ${rgb} scn`,
]
const strokeOf = (fill: string) =>
  fill.replaceAll(/\b(rg|cs|scn|sc)\b/g, (operator) => operator.toUpperCase())

const choice: fc.Arbitrary<Content> = fc
  .record({
    ink: fc.constantFrom(...(Object.keys(INKS) as InkName[])),
    kind: fc.constantFrom('fill' as const, 'stroke' as const),
    manner: fc.constantFrom(...MANNERS),
  })
  .map(({ ink, kind, manner }) => {
    const fill = manner(rgbOfInk(ink).join(' '))
    // The last manner chooses the ink twice; in its comment it chooses none.
    const times = manner === MANNERS.at(-1) ? 2 : 1
    return {
      text: kind === 'fill' ? fill : strokeOf(fill),
      inks: Array.from({ length: times }, () => ({ ink, kind })),
    }
  })

/** Strings that hold whatever may be taken for an operator. */
const string = fc
  .array(
    fc.constantFrom('1 0 0 rg', 'q', 'EI', '\\)', '\\(', '\\\\', '(k)', '%', '<<', ']', '\xff\0'),
    { maxLength: 4 },
  )
  .map((pieces) => `(${pieces.join(' ')})`)
const hexString = fc.nat({ max: 0xff_ff }).map((n) => `<${n.toString(16).padStart(4, '0')}>`)

const text = fc
  .array(fc.oneof(string, hexString), { minLength: 1, maxLength: 3 })
  .map((strings) => plain(`BT /F1 10 Tf 1 0 0 1 5 5 Tm [${strings.join(' -20 ')}] TJ ET`))

const number = fc.integer({ min: -900, max: 900 }).map((n) => String(n / 10))
const path = fc
  .record({ at: fc.tuple(number, number, number, number), paint: fc.constantFrom(...'fSBnb') })
  .map(({ at, paint }) => plain(`${at.join(' ')} re ${paint === 'n' ? 'W n' : paint}`))

const other = fc.constantFrom(
  ...[
    '/X1 Do',
    '/G1 gs',
    '/S1 sh',
    '1 0 0 -1 0 842 cm',
    '0.5 w',
    '[2 1] 0 d',
    '/Pattern cs /P1 scn',
    '/Span <</A (1 g >>) /B <</C <3E>>>>> BDC EMC',
    '% 0 0 1 RG (',
  ].map(plain),
)

/** Content streams as react-pdf writes them, and as it might. */
export const validContent: fc.Arbitrary<Content> = fc.letrec<{ content: Content; part: Content }>(
  (tie) => ({
    part: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      choice,
      path,
      text,
      other,
      tie('content').map(({ text: inner, inks }) => ({ text: `q ${inner}\nQ`, inks })),
    ),
    content: fc.array(tie('part'), { maxLength: 6 }).map(join),
  }),
).content

const PIECES = '( ) \\ < > << >> [ ] { } / % \n \r EI ID BI rg scn cs q Q BT ET f S 0 1 .5'
  .split(' ')
  .concat(['', ' ', '\x00', '\xff', ' EI ', ' rg ', ' Q ', ' ID \xff'])

/** A cut and what is put in its place. */
const mutation = fc.record({
  at: fc.nat({ max: 10_000 }),
  cut: fc.nat({ max: 6 }),
  piece: fc.constantFrom(...PIECES),
})

/** Valid streams, damaged in up to five places: bytes cut, put in, put in another's place. */
export const damagedContent: fc.Arbitrary<Uint8Array> = fc
  .tuple(validContent, fc.array(mutation, { minLength: 1, maxLength: 5 }))
  .map(([content, mutations]) =>
    bytesOf(
      mutations.reduce((damaged, { at, cut, piece }) => {
        const from = at % (damaged.length + 1)
        return damaged.slice(0, from) + piece + damaged.slice(from + cut)
      }, content.text),
    ),
  )

/** One piece or a few of them, over and over: 100 kB that never close what they open. */
export const monotonousContent: fc.Arbitrary<Uint8Array> = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.join(' '))
  .filter((piece) => piece.length > 0)
  .map((piece) => bytesOf(piece.repeat(Math.ceil(100_000 / piece.length))))
