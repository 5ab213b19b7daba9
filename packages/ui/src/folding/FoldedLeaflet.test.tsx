import { type PanelPlace, panelFrames, SIDES } from '@flyer-open-data/flyer'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { a4Accordion } from '../specimens/formats.ts'
import { layOut, rollFoldOf } from '../testing/project-leaflet.ts'
import { FoldableLeaflet } from './FoldableLeaflet.tsx'
import { FoldedLeaflet } from './FoldedLeaflet.tsx'

const layout = layOut()

/** Opening tags of the faces, in order. */
const faces = (html: string) => html.match(/<div[^>]*data-face="[^"]+"[^>]*>/g) ?? []
const roleOf = (tag: string) => /data-face="([^"]+)"/.exec(tag)?.[1] as PanelPlace['role']

describe('the leaflet in space', () => {
  it.each([
    ['the roll fold', layout],
    ['other widths', layOut({ format: rollFoldOf(96, 100, 101) })],
    ['the accordion', layOut({ format: a4Accordion })],
  ])('has every face of its sheet: %s', (_, leaflet) => {
    const html = renderToStaticMarkup(<FoldedLeaflet layout={leaflet} progress={0} turn={0} />)
    const roles = SIDES.flatMap((side) => panelFrames(leaflet.format, side).map((f) => f.role))
    expect(faces(html).map(roleOf).toSorted()).toEqual(roles.toSorted())
  })

  it.each([
    [1, 0, ['cover']],
    [0.5, 0, ['flap', 'inside-left']],
    [0, 0, ['inside-centre', 'inside-left', 'inside-right']],
    [1, 180, ['back-cover']],
  ])(
    'at %d, turned by %d, allows only what is seen to be read and reached',
    (progress, turn, seen) => {
      const html = renderToStaticMarkup(
        <FoldedLeaflet layout={layout} progress={progress} turn={turn} />,
      )
      const tags = faces(html)
      const open = tags.filter((tag) => !tag.includes('inert'))
      expect(open.map(roleOf).toSorted()).toEqual(seen)
      expect(tags.filter((tag) => tag.includes('aria-hidden="true"'))).toHaveLength(6 - seen.length)
    },
  )

  it('shades no face that looks at the viewer', () => {
    const shades = (turn: number) =>
      [
        ...renderToStaticMarkup(
          <FoldedLeaflet layout={layout} progress={0} turn={turn} />,
        ).matchAll(/folding-shade" style="[^"]*opacity:([\d.]+)/g),
      ].map(([, opacity]) => Number(opacity))
    expect(shades(0).filter((shade) => shade < 0.001)).toHaveLength(3)
    expect(shades(-50).filter((shade) => shade < 0.001)).toHaveLength(0)
  })
})

describe('the leaflet that can be folded', () => {
  const html = (props: Parameters<typeof FoldableLeaflet>[0]) =>
    renderToStaticMarkup(<FoldableLeaflet {...props} />)
  const pressed = (markup: string) =>
    [...markup.matchAll(/<button aria-pressed="(\w+)"[^>]*>([^<]+)/g)].map((m) => [m[2], m[1]])

  it('offers the three states of a roll fold, and starts in the one it is given', () => {
    expect(pressed(html({ layout, initial: 'first-opening' }))).toEqual([
      ['Fermé', 'false'],
      ['Premier volet', 'true'],
      ['Ouvert', 'false'],
    ])
  })

  it('offers the two states of an accordion, and starts open when it has no such state', () => {
    const accordion = layOut({ format: a4Accordion })
    expect(pressed(html({ layout: accordion, initial: 'first-opening' }))).toEqual([
      ['Fermé', 'false'],
      ['Ouvert', 'true'],
    ])
  })

  it('says in words where its sliders are', () => {
    const markup = html({ layout, initial: 'closed' })
    expect(markup).toContain('aria-valuetext="fermé"')
    expect(markup).toContain('aria-valuetext="de face, tourné de 12° vers la droite"')
  })
})
