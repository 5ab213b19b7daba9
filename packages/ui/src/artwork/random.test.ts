import { describe, expect, it } from 'vitest'
import { seededNumbers } from './random.ts'

const draw = (seed: number, count: number) => {
  const next = seededNumbers(seed)
  return Array.from({ length: count }, () => next())
}

describe('seeded numbers', () => {
  it('are those of mulberry32, so that printed artwork can be made again', () => {
    expect(draw(1, 3)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
  })

  it('are others for another seed', () => {
    expect(draw(2, 3)).not.toEqual(draw(1, 3))
  })

  it('do not depend on what another sequence draws', () => {
    const [one, other] = [seededNumbers(1), seededNumbers(2)]
    const drawn = [one(), other(), one(), other(), one()]
    expect([drawn[0], drawn[2], drawn[4]]).toEqual(draw(1, 3))
  })

  it('lie between 0 and 1 and fill that range evenly', () => {
    const tenths = Array.from({ length: 10 }, () => 0)
    const values = draw(7, 10_000)
    expect(values.filter((value) => !(value >= 0 && value < 1))).toEqual([])
    for (const value of values) {
      const tenth = Math.floor(value * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120)
  })
})
