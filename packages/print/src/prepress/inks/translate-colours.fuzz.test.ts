import { screenColour } from '@flyer-open-data/ui'
import { describe, expect, it } from 'vitest'
import { readOperations } from '../../content-stream/operations.ts'
import { tokenise } from '../../content-stream/tokens.ts'
import { bytesOf } from '../../testing/latin1.ts'
import { seededRandom } from '../../testing/seeded-random.ts'
import { PressError } from '../press-error.ts'
import { overprintBlack } from './overprint-black.ts'
import { translateColours } from './translate-colours.ts'

const CASES = 10_000
const COLOUR_OPERATORS = new Set('cs CS sc SC scn SCN rg RG g G k K'.split(' '))

const rgb = (['deepBlue', 'black', 'registration'] as const).map((ink) =>
  [1, 3, 5].map((i) => Number.parseInt(screenColour(ink).slice(i, i + 2), 16) / 255).join(' '),
)

/** Streams as react-pdf writes them, with everything that may look like a colour. */
const SEEDS = [
  `q 1 0 0 -1 0 842 cm /DeviceRGB cs ${rgb[0]} scn 0 0 10 20 re f Q`,
  `q /DeviceRGB CS ${rgb[1]} SCN 0.5 w 0 0 m 10 10 l S Q 1 g 1 1 m h f*`,
  `BT ${rgb[1]} rg /F1 10 Tf 1 0 0 1 5 5 Tm [<48> -20 (rg \\) (k)) 3] TJ T* (b) ' ET`,
  `q BI /W 2 /CS /RGB ID 1 0 0 rg\x80(EI\x00 EI Q /Span <</A (>>) /B <</C <3E>>>>> BDC EMC`,
  `% 1 0 0 rg\n${rgb[2]} rg /Pattern cs /P1 scn 0 0 0 1 k 0 0 0 0 K /X1 Do /S1 sh`,
]
const PIECES = '( ) \\ < > << >> [ ] { } / % \n \r EI ID BI rg scn cs q Q BT ET f S 0 1 .5'
  .split(' ')
  .concat(['\n', ' ', '\x00', '\xff', ' EI ', ' rg ', ' Q '])

function mutate(random: () => number): Uint8Array {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  let text = pick(SEEDS)
  for (let edits = Math.floor(random() * 4); edits >= 0; edits--) {
    const from = Math.floor(random() * (text.length + 1))
    const to = Math.min(text.length, from + Math.floor(random() * 6))
    const kind = random()
    if (kind < 0.3) text = text.slice(0, from) + pick(PIECES) + text.slice(from)
    else if (kind < 0.6) text = text.slice(0, from) + text.slice(to)
    else if (kind < 0.8) text = text.slice(0, from) + pick(PIECES) + text.slice(to)
    else if (kind < 0.9) text = `${text.slice(0, from)} ${pick(SEEDS)}`
    else text = text.slice(from)
  }
  return bytesOf(text)
}

const isSpaceOrComment = (bytes: Uint8Array, start: number, end: number) =>
  /^(?:[\0\t\n\f\r ]|%[^\n\r]*)*$/.test(Buffer.from(bytes.subarray(start, end)).toString('latin1'))

/** What a translation may not change: every other operator, every string, every picture. */
function untouchable(bytes: Uint8Array): string[] {
  const kept: string[] = []
  for (const { operator, operands } of readOperations(bytes)) {
    if (operator === 'cs' || operator === 'CS') continue
    if (!COLOUR_OPERATORS.has(operator)) kept.push(...operands.map(({ text }) => text), operator)
  }
  return kept
}

const literals = (bytes: Uint8Array) =>
  [...tokenise(bytes)]
    .filter(({ kind }) => kind === 'string' || kind === 'image' || kind === 'array')
    .map(({ text }) => text)

describe(`${CASES} damaged content streams`, () => {
  it('are cut, translated and overprinted without a loss, or refused', () => {
    const random = seededRandom(20_241_121)
    const ends = { translated: 0, refused: 0 }
    for (let i = 0; i < CASES; i++) {
      const input = mutate(random)
      const label = `case ${i}: ${JSON.stringify(Buffer.from(input).toString('latin1'))}`

      let at = 0
      for (const { start, end, text } of tokenise(input)) {
        const covers =
          start >= at &&
          end > start &&
          end <= input.length &&
          text.length === end - start &&
          isSpaceOrComment(input, at, start)
        if (!covers) expect.fail(label)
        at = end
      }
      if (!isSpaceOrComment(input, at, input.length)) expect.fail(label)

      let output: Uint8Array
      try {
        output = translateColours(input, {
          place: 'page 1',
          spaceOf: (name) =>
            name === 'DeviceRGB' || name === 'DeviceCMYK' || name === 'Pattern' ? name : undefined,
        })
      } catch (error) {
        if (!(error instanceof PressError)) throw error
        ends.refused++
        continue
      }
      ends.translated++
      expect(untouchable(output), label).toEqual(untouchable(input))
      expect(literals(output), label).toEqual(literals(input))

      const overprinted = overprintBlack(output)
      expect(literals(overprinted), label).toEqual(literals(output))
      const withoutStates = untouchable(overprinted).join(' ')
      expect(withoutStates.replaceAll(/\/Overprint(?:On|Off) gs ?/g, '').trim(), label).toBe(
        untouchable(output).join(' ').trim(),
      )
    }
    // Neither end is rare: the mutations reach both.
    expect(ends.translated).toBeGreaterThan(CASES / 10)
    expect(ends.refused).toBeGreaterThan(CASES / 10)
  }, 60_000)
})
