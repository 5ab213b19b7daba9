import { describe, expect, it } from 'vitest'
import { parse } from '../errors/parse.ts'
import { a4RollFold } from './a4-roll-fold.ts'
import { type FormatInput, formatSchema } from './format.ts'
import { accordion, singleFold } from './formats.fixture.ts'
import {
  closedSize,
  findPanelFrame,
  foldingStates,
  foldLines,
  foldPositions,
  panelFrames,
} from './geometry.ts'

const read = (format: FormatInput) => parse(formatSchema, format, 'format')
const rollFold = read(a4RollFold)

describe('panel frames', () => {
  it('stand side by side from the left trim edge', () => {
    expect(panelFrames(rollFold, 'outside').map(({ x }) => x)).toEqual([0, 97, 197])
    expect(panelFrames(rollFold, 'inside').map(({ x }) => x)).toEqual([0, 100, 200])
  })

  it('are as high as the sheet and know their side and rank', () => {
    expect(
      panelFrames(rollFold, 'inside').map(({ side, index, height }) => [side, index, height]),
    ).toEqual([
      ['inside', 0, 210],
      ['inside', 1, 210],
      ['inside', 2, 210],
    ])
  })

  it.each([
    ['three panels', rollFold, ['trim fold', 'fold fold', 'fold trim']],
    ['two panels', read(singleFold), ['trim fold', 'fold trim']],
  ])('tell a cut edge from a fold on %s', (_, format, edges) => {
    for (const side of ['outside', 'inside'] as const) {
      expect(panelFrames(format, side).map((f) => `${f.leftEdge} ${f.rightEdge}`)).toEqual(edges)
    }
  })

  it('follow a width that is changed in data', () => {
    const [flap, back, cover] = a4RollFold.outside
    const [left, centre, right] = a4RollFold.inside
    if (!flap || !back || !cover || !left || !centre || !right) throw new Error('six panels')
    const format = read({
      ...a4RollFold,
      outside: [
        { ...flap, width: 95 },
        { ...back, width: 101 },
        { ...cover, width: 101 },
      ],
      inside: [
        { ...left, width: 101 },
        { ...centre, width: 101 },
        { ...right, width: 95 },
      ],
    })
    expect(panelFrames(format, 'outside').map(({ x }) => x)).toEqual([0, 95, 196])
    expect(foldPositions(format, 'inside')).toEqual([101, 202])
  })
})

describe('folds', () => {
  it('of a roll fold all close inwards, the flap first', () => {
    expect(foldLines(rollFold)).toEqual([
      { outsideX: 97, insideX: 200, direction: 'valley', order: 1 },
      { outsideX: 197, insideX: 100, direction: 'valley', order: 2 },
    ])
  })

  it('of an accordion alternate, and the one beside the cover leaves the cover outside', () => {
    expect(foldLines(read(accordion))).toEqual([
      { outsideX: 99, insideX: 198, direction: 'mountain', order: 1 },
      { outsideX: 198, insideX: 99, direction: 'valley', order: 2 },
    ])
  })

  it('of a single fold are one, in the middle', () => {
    expect(foldLines(read(singleFold))).toEqual([
      { outsideX: 148.5, insideX: 148.5, direction: 'valley', order: 1 },
    ])
  })

  it.each([
    ['roll', a4RollFold],
    ['accordion', accordion],
    ['single', singleFold],
  ] as const)('of a %s fold are where the inside says too', (_, input) => {
    const format = read(input)
    expect(foldLines(format).map(({ insideX }) => insideX)).toEqual(
      foldPositions(format, 'inside').toReversed(),
    )
  })
})

describe('the closed size', () => {
  it.each([
    ['its widest panel, for a roll fold', a4RollFold, 100],
    ['one panel, for an accordion', accordion, 99],
    ['half the sheet, for a single fold', singleFold, 148.5],
  ])('is as wide as %s', (_, format, width) => {
    expect(closedSize(read(format))).toEqual({ width, height: 210 })
  })
})

describe('the place of a text', () => {
  it('is found on either side', () => {
    expect(findPanelFrame(rollFold, 'cover')).toMatchObject({ side: 'outside', x: 197, width: 100 })
    expect(findPanelFrame(rollFold, 'did-you-know')).toMatchObject({ side: 'inside', x: 200 })
  })

  it('is nowhere in a format that has none for it', () => {
    expect(findPanelFrame(read(singleFold), 'need-help')).toBeUndefined()
  })
})

describe('the states of the folded leaflet', () => {
  const statesOf = (format: FormatInput) =>
    foldingStates(read(format)).map(({ name, panels }) => [
      name,
      ...panels.map(({ content }) => content),
    ])

  it('of a roll fold show the cover, then the flap beside the inside, then the whole inside', () => {
    expect(statesOf(a4RollFold)).toEqual([
      ['closed', 'cover'],
      ['first-opening', 'why-publish', 'get-organised'],
      ['open', 'why-publish', 'voices', 'did-you-know'],
    ])
  })

  it('of a single fold have nothing between the cover and the inside', () => {
    expect(statesOf(singleFold)).toEqual([
      ['closed', 'cover'],
      ['open', 'why-publish', 'voices'],
    ])
  })
})
