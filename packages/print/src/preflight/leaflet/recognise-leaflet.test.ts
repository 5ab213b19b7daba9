import { describe, expect, it } from 'vitest'
import type { Area } from '../area.ts'
import type { FileFacts } from '../file/file-facts.ts'
import { LEAFLET } from '../rules/example-file.ts'
import { text } from '../rules/example-painted.ts'
import { example } from '../rules/examples.ts'
import type { ExpectedLeaflet } from './expected-leaflet.ts'
import { recogniseLeaflet } from './recognise-leaflet.ts'

const FILE = example().file

const said = (...texts: string[]): ExpectedLeaflet['texts'] =>
  texts.map((words, i) => ({ panel: 'cover', field: `${i}`, text: words, side: 'outside' }))

/** The example with pages of other sizes. */
const sized = (...areas: Omit<Area, 'x' | 'y'>[]): FileFacts => ({
  ...FILE,
  pages: areas.map((size, i) => {
    const box = { x: 0, y: 0, ...size }
    const [page] = FILE.pages
    if (!page) throw new RangeError('the example has no page')
    const boxes = { media: box, crop: null, bleed: null, trim: null, art: null }
    return { ...page, number: i + 1, boxes }
  }),
})

const pagesOf = (file: FileFacts) =>
  recogniseLeaflet(file, [{ ...LEAFLET, texts: said('Ouvrir ses données') }])?.pages

describe('a leaflet is recognised', () => {
  it('by its texts, if the file holds half of them', () => {
    expect(recogniseLeaflet(FILE, [LEAFLET])).toEqual(LEAFLET)
    const half = { ...LEAFLET, texts: said('Ouvrir ses données', 'Fermer') }
    expect(recogniseLeaflet(FILE, [half])?.edition).toBe('edition-1')
    const third = { ...LEAFLET, texts: said('Ouvrir ses données', 'Fermer', 'Rouvrir') }
    expect(recogniseLeaflet(FILE, [third])).toBeNull()
    expect(recogniseLeaflet(FILE, [])).toBeNull()
  })

  it('as the one of several whose texts the file holds best', () => {
    const other = { ...LEAFLET, sender: 'autre', texts: said('Ouvrir ses données', 'Autre') }
    expect(recogniseLeaflet(FILE, [other, LEAFLET])?.sender).toBe('exemple')
    expect(recogniseLeaflet(FILE, [LEAFLET, other])?.sender).toBe('exemple')
  })

  it('as the one with more texts, where two are held whole: a partner’s says more than the owner’s', () => {
    const more = {
      ...LEAFLET,
      sender: 'partenaire',
      texts: [...LEAFLET.texts, ...said('Ouvrir')],
    }
    expect(recogniseLeaflet(FILE, [LEAFLET, more])?.sender).toBe('partenaire')
    expect(recogniseLeaflet(FILE, [more, LEAFLET])?.sender).toBe('partenaire')
  })

  it('with pages that are its sides, sheets of several, or panels: by their sizes', () => {
    expect(pagesOf(FILE)).toBe('sides')
    // Cut wrongly, and still meant.
    expect(pagesOf(sized({ width: 78, height: 60 }))).toBe('sides')
    expect(pagesOf(sized({ width: 100, height: 140 }, { width: 100, height: 140 }))).toBe('imposed')
    const panel = { width: 40, height: 90 }
    expect(pagesOf(sized(panel, panel, { ...panel, height: 30 }))).toBe('panels')
  })

  it('whose letters the file does not name is none', () => {
    const page = example({ onlyPainted: [text('\ufffd'.repeat(40))], marks: [] }).file.pages[0]
    const file = { ...FILE, pages: page ? [page] : [] }
    expect(recogniseLeaflet(file, [{ ...LEAFLET, texts: said('Ouvrir ses données') }])).toBeNull()
  })
})
