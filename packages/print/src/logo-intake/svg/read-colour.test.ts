import { describe, expect, it } from 'vitest'
import { NAMED_COLOURS } from './named-colours.ts'
import { onWhite, readColour } from './read-colour.ts'

const read = (value: string) => {
  const colour = readColour(value)
  return colour && [...colour.channels, colour.alpha]
}

describe('a colour', () => {
  it.each([
    ['#abc', [170, 187, 204, 1]],
    ['#ABCDEF', [171, 205, 239, 1]],
    ['#f008', [255, 0, 0, 136 / 255]],
    ['#00ff0080', [0, 255, 0, 128 / 255]],
    ['RebeccaPurple', [102, 51, 153, 1]],
    ['transparent', [0, 0, 0, 0]],
    ['rgb(1, 2, 300)', [1, 2, 255, 1]],
    ['rgb(100%,0%,50%)', [255, 0, 128, 1]],
    ['rgba(1,2,3,.5)', [1, 2, 3, 0.5]],
    ['rgb(1 2 3 / 50%)', [1, 2, 3, 0.5]],
    ['hsl(120, 100%, 25%)', [0, 128, 0, 1]],
    ['hsl(-120deg 100% 50%)', [0, 0, 255, 1]],
    ['#123456 icc-color(acmecmyk, 1, 0, 0, 0)', [18, 52, 86, 1]],
  ])('%s is read', (value, wanted) => {
    expect(read(value)).toEqual(wanted)
  })

  it.each([
    '',
    '#12',
    '#12345',
    '#ggg',
    'rgb(1,2)',
    'rgb(a,b,c)',
    'var(--x)',
    'windowtext',
    'lab(1 2 3)',
  ])('%s is none', (value) => {
    expect(readColour(value)).toBeUndefined()
  })

  it('has one of the 148 names of CSS', () => {
    expect(NAMED_COLOURS.size).toBe(148)
  })

  it('is lighter on white the less of it there is', () => {
    const blue = { channels: [0, 0, 255], alpha: 1 } as const
    expect([1, 0.5, 0].map((alpha) => onWhite(blue, alpha))).toEqual([
      '#0000ff',
      '#8080ff',
      '#ffffff',
    ])
  })
})
