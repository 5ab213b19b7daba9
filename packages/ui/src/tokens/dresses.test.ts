import { expect, it } from 'vitest'
import { drawingsIn, itemsIn, textsIn } from '../frame/items.ts'
import { PARTNER } from '../specimens/content.ts'
import { layOut } from '../testing/project-leaflet.ts'
import { DRESSES } from './dresses.ts'

const BOTH = [layOut(), layOut({ dress: 'light' })] as const

it('a leaflet is laid out in the full dress unless another is asked for', () => {
  expect(BOTH.map(({ dress }) => dress)).toEqual([DRESSES.full, DRESSES.light])
})

it('every dress has the same lines and the same marks at the same places', () => {
  const [full, light] = BOTH.map(({ panels }) =>
    panels.map(({ content }) => ({
      texts: textsIn(content),
      frames: drawingsIn(content)
        .filter(({ name }) => name !== 'stroke')
        .map(({ name, frame }) => ({ name, frame })),
    })),
  )
  expect(light).toEqual(full)
})

it('the light dress lays no ink all over a side, and no solid under a text', () => {
  const [, light] = BOTH
  expect([light.dress.outside.ink, light.dress.inside.ink]).toEqual(['paper', 'paper'])
  const solids = light.panels.flatMap(({ content }) => content.grounds)
  expect(solids.map(({ ink, width, height }) => [ink, Math.min(width, height)])).toEqual([
    ['sun', 3],
  ])
})

it('the light dress picks out what the title is about by a stroke under its words', () => {
  const [full, light] = BOTH.map(({ panels }) => panels.find(({ id }) => id === 'cover'))
  const strokes = drawingsIn(light?.content ?? { items: [] }).filter(
    ({ name }) => name === 'stroke',
  )
  expect(drawingsIn(full?.content ?? { items: [] }).map(({ name }) => name)).not.toContain('stroke')
  expect(strokes.map(({ paths }) => paths.map(({ fill }) => fill))).toEqual([['sun']])
  const [title] = textsIn(light?.content ?? { items: [] }).filter(({ field }) => field === 'title')
  const [stroke] = strokes
  const line = title?.lines.find(({ runs }) => runs.some(({ strong }) => strong))
  expect(line?.text.replace(/\s/, ' ')).toBe('OPEN DATA')
  expect(stroke?.frame.width).toBeGreaterThan(line?.width ?? Number.POSITIVE_INFINITY)
})

it('a logo made for the dark ground is seen on the light one', () => {
  if (!PARTNER.logo?.paths) throw new Error('the example has no logo')
  const logo = {
    ...PARTNER.logo,
    paths: PARTNER.logo.paths.map(({ d }) => ({ d, ink: 'paper' })),
  }
  const fills = (dress: 'full' | 'light') =>
    layOut({ dress, partner: { ...PARTNER, logo }, isReprint: true })
      .panels.flatMap(({ content }) => itemsIn(content))
      .flatMap((item) =>
        item.kind === 'drawing' && item.name === 'logo' ? item.paths.map(({ fill }) => fill) : [],
      )
  expect(fills('full')).toContain('paper')
  expect(fills('light')).not.toContain('paper')
  expect(fills('light')).toContain('deepBlue')
})
