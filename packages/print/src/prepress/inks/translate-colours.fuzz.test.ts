import { ContentError } from '@flyer-open-data/flyer'
import { INKS } from '@flyer-open-data/ui'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { numbersOf, readOperations } from '../../content-stream/operations.ts'
import { tokenise } from '../../content-stream/tokens.ts'
import { damagedContent, monotonousContent, validContent } from '../../testing/arbitrary-content.ts'
import { bytesOf, textOf } from '../../testing/latin1.ts'
import { REGISTRATION_SPACE } from './ink-operators.ts'
import { OVERPRINT_OFF, OVERPRINT_ON } from './overprint-black.ts'
import { type ColourResources, type KnownSpace, translateColours } from './translate-colours.ts'

vi.setConfig({ testTimeout: 120_000 })

const CASES = 10_000
/** The same cases every time. */
const SEED = 20_241_121
const COLOUR_OPERATORS = new Set('cs CS sc SC scn SCN rg RG g G k K'.split(' '))

const SPACES: Readonly<Record<string, KnownSpace>> = {
  DeviceRGB: 'DeviceRGB',
  DeviceCMYK: 'DeviceCMYK',
  Pattern: 'Pattern',
  [REGISTRATION_SPACE]: 'All',
}
const RESOURCES: ColourResources = { place: { page: 1 }, spaceOf: (name) => SPACES[name] }

type Change = (bytes: Uint8Array) => Uint8Array
const translate: Change = (bytes) => translateColours(bytes, RESOURCES)

const isSpaceOrComment = (bytes: Uint8Array, start: number, end: number) =>
  start === end || /^(?:[\0\t\n\f\r ]|%[^\n\r]*)*$/.test(textOf(bytes.subarray(start, end)))

/** Whether tokens follow each other over all the bytes: the work is bounded and nothing is lost. */
function areTokensWhole(bytes: Uint8Array): boolean {
  let at = 0
  for (const { start, end, text } of tokenise(bytes)) {
    if (start < at || end <= start || end > bytes.length || text.length !== end - start) {
      return false
    }
    if (!isSpaceOrComment(bytes, at, start)) return false
    at = end
  }
  return isSpaceOrComment(bytes, at, bytes.length)
}

/** What a translation may not change: every operation that chooses no colour. */
function otherOperations(bytes: Uint8Array): string[] {
  return [...readOperations(bytes)]
    .filter(({ operator }) => !COLOUR_OPERATORS.has(operator))
    .map(({ operator, operands }) => [...operands.map(({ text }) => text), operator].join(' '))
}

const LITERALS = new Set(['string', 'array', 'dictionary', 'image'])
const literals = (bytes: Uint8Array) =>
  [...tokenise(bytes)].filter(({ kind }) => LITERALS.has(kind)).map(({ text }) => text)

const tokens = (bytes: Uint8Array) => [...tokenise(bytes)].map(({ text }) => text)

/** A translation without what lets black overprint: nothing else may be in it. */
const withoutOverprint = (bytes: Uint8Array) =>
  bytesOf(
    textOf(bytes).replaceAll(`/${OVERPRINT_ON} gs\n`, '').replaceAll(`\n/${OVERPRINT_OFF} gs`, ''),
  )

/** Says what differs, if anything: to ask vitest each time would take longer than the comparison. */
function expectSame(found: readonly string[], asked: readonly string[]): void {
  const isSame = found.length === asked.length && found.every((text, i) => text === asked[i])
  if (!isSame) expect(found).toEqual(asked)
}

/** Does to a stream what prepress does, looks for harm, and tells whether it was translated. */
function examine(input: Uint8Array, change: Change): 'translated' | 'refused' {
  if (!areTokensWhole(input)) expect.fail('the tokens do not follow each other over all the bytes')
  let output: Uint8Array
  try {
    output = withoutOverprint(change(input))
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError)
    for (const { where } of (error as ContentError).reports) {
      expect(where).toMatch(/^page 1, operator \S+ at byte \d+$/)
    }
    return 'refused'
  }
  expectSame(otherOperations(output), otherOperations(input))
  expectSame(literals(output), literals(input))
  expectSame(tokens(withoutOverprint(translate(output))), tokens(output))
  return 'translated'
}

describe(`${CASES} damaged content streams`, () => {
  it('are cut, translated and overprinted without a loss, or refused with their place', () => {
    const ends = { translated: 0, refused: 0 }
    fc.assert(
      fc.property(damagedContent, (input) => {
        ends[examine(input, translate)] += 1
      }),
      { seed: SEED, numRuns: CASES },
    )
    // Neither end is rare: the mutations reach both.
    expect(ends.translated).toBeGreaterThan(CASES / 10)
    expect(ends.refused).toBeGreaterThan(CASES / 10)
  })
})

describe('valid content streams', () => {
  it('choose the recipes of their inks, each in its place', () => {
    fc.assert(
      fc.property(validContent, ({ text, inks }) => {
        const chosen = [...readOperations(translate(bytesOf(text)))]
          .filter(({ operator }) => ['k', 'K', 'scn', 'SCN'].includes(operator))
          .filter(({ operands }) => operands.every(({ kind }) => kind === 'number'))
          .map((operation) => `${numbersOf(operation).join(' ')} ${operation.operator}`)
        const recipes = inks.map(({ ink, kind }) => {
          const { c, m, y, k } = INKS[ink]
          const isFill = kind === 'fill'
          if (ink === 'registration') return isFill ? '1 scn' : '1 SCN'
          return `${[c, m, y, k].map((percent) => percent / 100).join(' ')} ${isFill ? 'k' : 'K'}`
        })
        expect(chosen).toEqual(recipes)
      }),
      { seed: SEED, numRuns: 2000 },
    )
  })
})

describe('content streams that open and never close', () => {
  it('are cut in a time that grows with their length only', () => {
    // 200 times 100 kB: work that grew with the square of the length would take hours.
    fc.assert(
      fc.property(monotonousContent, (input) => {
        let at = 0
        for (const { start, end } of tokenise(input)) {
          if (start < at || end <= start) expect.fail(`the token at ${start} does not advance`)
          at = end
        }
        try {
          translate(input)
        } catch (error) {
          expect(error).toBeInstanceOf(ContentError)
        }
      }),
      { seed: SEED, numRuns: 200, endOnFailure: true },
    )
  })
})

describe('the examination', () => {
  const naive: Change = (bytes) =>
    bytesOf(textOf(translate(bytes)).replaceAll(/\d+ \d+ \d+ rg\b/g, '0 0 0 1 k'))
  const greedy: Change = (bytes) => bytesOf(textOf(translate(bytes)).replace(/ k\s+q\b/, ' k'))
  const fragile: Change = (bytes) => {
    if (textOf(bytes).includes('EI')) throw new TypeError('not an image')
    return translate(bytes)
  }

  it.each([
    { fault: 'translates inside strings', change: naive },
    { fault: 'swallows the operator after a colour', change: greedy },
    { fault: 'fails without a message', change: fragile },
  ])('finds a translation that $fault, and shrinks its case', ({ change }) => {
    const { failed, counterexample } = fc.check(
      fc.property(damagedContent, (input) => {
        examine(input, change)
      }),
      { seed: SEED, numRuns: CASES },
    )
    expect(failed).toBe(true)
    expect(counterexample?.[0].length).toBeLessThan(80)
  })
})
