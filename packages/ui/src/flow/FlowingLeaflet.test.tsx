import { FLOW_ARROW, printedTexts } from '@flyer-open-data/flyer'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { layOut, projectLeaflet } from '../testing/project-leaflet.ts'
import { FlowingLeaflet } from './FlowingLeaflet.tsx'

const html = renderToStaticMarkup(
  <FlowingLeaflet after={{ cover: <p>SUITE</p> }} layout={layOut()} />,
)
const words = html.replaceAll(/<[^>]+>/g, '')
const { edition } = projectLeaflet

describe('the flowing leaflet', () => {
  it('has every text of the edition once, whole and in reading order', () => {
    let at = 0
    for (const { field, text } of printedTexts(edition)) {
      const found = words.indexOf(text, at)
      expect([field, found >= at]).toEqual([field, true])
      at = found + text.length
    }
  })

  it('has its panels in reading order, whichever side they are printed on', () => {
    const panels = [...html.matchAll(/<section[^>]* data-panel="([^"]+)"/g)].map(([, id]) => id)
    expect(panels).toEqual(edition.readingOrder)
  })

  it('keeps strong words strong, in their own ink on the cover', () => {
    expect(html).toContain('<strong data-ink="sun">OPEN DATA</strong>')
    expect(html).toContain('<strong>service public de la donnée</strong>')
  })

  it('says each arrow of the flow once: what is drawn of it is decoration', () => {
    expect(words.split(FLOW_ARROW)).toHaveLength(3)
    expect(html).toMatch(/<svg aria-hidden="true" class="flow-drawing flow-chain"/)
  })

  it('has no style of its own on any element, so that a page may forbid them', () => {
    expect(html).not.toMatch(/ style=/)
  })

  it('leaves out the code that leads here, and keeps its address', () => {
    expect(html).not.toContain('QR code')
    expect(html).toContain(`href="${projectLeaflet.landingLink.url}"`)
  })

  it('stands in bands of one ground each: the call is on its own', () => {
    expect(html.match(/<div class="flow-band" data-ground="sun">/g)).toHaveLength(1)
  })

  it('has what was given after a panel at the end of that panel', () => {
    const [cover = ''] = html.split('</section>')
    expect(cover.endsWith('<p>SUITE</p></div></div>')).toBe(true)
  })
})
