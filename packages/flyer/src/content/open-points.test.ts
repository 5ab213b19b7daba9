import { describe, expect, it } from 'vitest'
import { parse } from '../errors/parse.ts'
import { openPointSchema, openPoints, openPointsOf } from './open-points.ts'

const read = (point: unknown) => parse(openPointSchema, point, 'open point')
const points = openPoints.map(read)
const idsOf = (run: string) => openPointsOf(points, run).map(({ id }) => id)

describe('open points', () => {
  it('of the project are the nine that stop a real printing, none of them lifted', () => {
    expect(points.map(({ id }) => id)).toEqual([
      'landing-url',
      'redirect-target',
      'official-logos',
      'official-identity',
      'format',
      'quoted-parties',
      'fig-quantity',
      'printer-name',
      'triman',
    ])
    expect(points.filter(({ lifted }) => lifted)).toEqual([])
  })

  it('that name no run concern every run', () => {
    for (const run of ['fig-2024', 'meuse-2024', 'rencontres-2024', 'reserve-2024']) {
      expect(idsOf(run)).toContain('landing-url')
    }
  })

  it('that name a run concern that run alone', () => {
    expect(idsOf('fig-2024')).toContain('fig-quantity')
    expect(idsOf('meuse-2024')).not.toContain('fig-quantity')
    expect(idsOf('meuse-2024')).toHaveLength(points.length - 1)
  })

  it('stay listed once lifted, with the day and the ground', () => {
    const lifted = { on: '2024-10-01', ground: 'Courriel de la Région du 1er octobre' }
    const some = points.map((p) => (p.id === 'format' ? read({ ...p, lifted }) : p))
    expect(openPointsOf(some, 'meuse-2024').find(({ id }) => id === 'format')?.lifted).toEqual(
      lifted,
    )
    expect(openPointsOf(some, 'meuse-2024')).toHaveLength(openPointsOf(points, 'meuse-2024').length)
  })
})

describe('an open point is refused when', () => {
  const point = { id: 'logo', what: 'Logo à fournir' }
  const refusedAt = (field: string) =>
    expect.objectContaining({
      name: 'ContentError',
      parts: expect.objectContaining({ where: `open point, ${field}` }),
    })

  it.each([
    ['it is lifted without a ground', 'lifted.ground', { lifted: { on: '2024-10-01' } }],
    ['its ground is empty', 'lifted.ground', { lifted: { on: '2024-10-01', ground: '' } }],
    ['it is lifted on no day', 'lifted.on', { lifted: { ground: 'Accord' } }],
    ['it is lifted on a day that is none', 'lifted.on', { lifted: { on: '1er mai', ground: 'x' } }],
    ['it is lifted by a mere yes', 'lifted', { lifted: true }],
    ['it concerns an empty list of runs', 'runs', { runs: [] }],
    ['it does not say what is to settle', 'what', { what: '' }],
  ])('%s', (_, field, change) => {
    expect(() => read({ ...point, ...change })).toThrow(refusedAt(field))
  })
})
