import { describe, expect, it } from 'vitest'
import { parse } from '../errors/parse.ts'
import { a4RollFold } from './a4-roll-fold.ts'
import { progressOfState } from './folding.ts'
import { type FormatInput, formatSchema } from './format.ts'
import { accordion, singleFold } from './formats.fixture.ts'
import { foldingStates } from './geometry.ts'
import { seenFaces } from './seen-faces.ts'

const read = (format: FormatInput) => parse(formatSchema, format, 'format')
const rolesSeen = (format: FormatInput, progress: number, turn: number) =>
  seenFaces(read(format), progress, turn).map(({ role }) => role)

describe('the faces that are seen', () => {
  it.each([
    ['roll', a4RollFold],
    ['accordion', accordion],
    ['single', singleFold],
  ])('from the front are those of each state, left to right: %s', (_, input) => {
    const format = read(input)
    for (const { name, panels } of foldingStates(format)) {
      const progress = progressOfState(format, name) ?? Number.NaN
      expect(seenFaces(format, progress, 0)).toEqual(panels)
    }
  })

  it('from behind are the whole outside, then the back cover', () => {
    expect(rolesSeen(a4RollFold, 0, 180)).toEqual(['flap', 'back-cover', 'cover'])
    expect(rolesSeen(a4RollFold, 0.5, 180)).toEqual(['back-cover', 'cover'])
    expect(rolesSeen(a4RollFold, 1, 180)).toEqual(['back-cover'])
    expect(rolesSeen(a4RollFold, 1, -180)).toEqual(['back-cover'])
  })

  it('of an accordion from behind end on the inside: its last panel is not turned over', () => {
    expect(rolesSeen(accordion, 1, 180)).toEqual(['inside-right'])
  })

  it('hold no face that is seen edge-on', () => {
    expect(rolesSeen(a4RollFold, 0, 90)).toEqual([])
    expect(rolesSeen(a4RollFold, 0.25, 0)).toEqual(['inside-left', 'inside-centre'])
  })

  it('hold a raised panel’s far face when the object is turned, and not what it hides', () => {
    expect(rolesSeen(a4RollFold, 0.25, 40)).toEqual([
      'inside-left',
      'inside-centre',
      'inside-right',
    ])
    expect(rolesSeen(a4RollFold, 0.25, -40)).toEqual(['inside-left', 'inside-centre', 'flap'])
    expect(rolesSeen(a4RollFold, 0.25, -70)).not.toContain('inside-centre')
  })
})
