import { describe, expect, it } from 'vitest'
import { parse } from '../errors/parse.ts'
import { openPointSchema, openPoints, openPointsOf } from './open-points.ts'

const read = (point: unknown) => parse(openPointSchema, point, 'open point')
const points = openPoints.map(read)
const idsOf = (run: string) => openPointsOf(points, { id: run }).map(({ id }) => id)

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
    const run = { id: 'meuse-2024' }
    expect(openPointsOf(some, run).find(({ id }) => id === 'format')?.lifted).toEqual(lifted)
    expect(openPointsOf(some, run)).toHaveLength(openPointsOf(points, run).length)
  })

  it('are lifted for a run by what it carries: the printer’s name and the sorting mark, nothing else', () => {
    const liftedOf = (mentions: object) =>
      openPointsOf(points, { id: 'meuse-2024', mentions })
        .filter(({ lifted }) => lifted)
        .map(({ id, lifted }) => [id, lifted])
    const onRun = { ground: 'porté sur ce tirage' }
    expect(liftedOf({ printer: {} })).toEqual([['printer-name', onRun]])
    expect(liftedOf({ sorting: {} })).toEqual([['triman', onRun]])
    expect(liftedOf({ printer: {}, sorting: {}, keepOffStreet: true })).toHaveLength(2)
    expect(liftedOf({ keepOffStreet: true })).toEqual([])
  })

  it('that a person has lifted keep their day and ground, whatever a run carries', () => {
    const lifted = { on: '2024-10-01', ground: 'Bon de commande' }
    const some = points.map((p) => (p.id === 'triman' ? read({ ...p, lifted }) : p))
    const told = openPointsOf(some, { id: 'meuse-2024', mentions: { sorting: {} } })
    expect(told.find(({ id }) => id === 'triman')?.lifted).toEqual(lifted)
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
