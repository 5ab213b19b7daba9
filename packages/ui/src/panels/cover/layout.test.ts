import type { Logo } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { lineBoxes } from '../../testing/line-boxes.ts'
import { requestFor } from '../../testing/panel-request.ts'
import { drawingAt, textAt } from '../../testing/parts.ts'
import { layOut, projectLeaflet, textsOf } from '../../testing/project-leaflet.ts'
import { lastBaseline } from '../../typesetting/placed-text.ts'
import { layoutCover } from './layout.ts'

const cover = layoutCover(requestFor('cover'))
const title = textAt(cover, 'title')
const pattern = drawingAt(cover, 'pattern')

describe('the cover', () => {
  it('has the largest text of the leaflet, for it is read at two metres', () => {
    // The arrows of the flow are signs.
    const others = textsOf(layOut()).filter(
      ({ panel, field }) => `${panel}.${field}` !== 'cover.title' && !field.endsWith('.arrow'),
    )
    for (const { style } of others) {
      expect(title.style.size).toBeGreaterThan(style.size * 1.4)
    }
  })

  it('picks out what it is about in the ink of labels, and nothing else', () => {
    const [heading] = cover.items.filter((item) => item.kind === 'text')
    const strong = title.lines.flatMap(({ runs }) => runs.filter((run) => run.strong))
    expect(strong.map(({ text }) => text)).toEqual(['OPEN DATA'])
    expect(heading).toMatchObject({ ink: 'paper', accent: 'sun' })
  })

  it('has the sender’s name above its title', () => {
    const name = textAt(cover, 'owner.name')
    const [first] = lineBoxes(title)
    expect(lastBaseline(name)).toBeLessThan(first?.y ?? 0)
  })

  it('has its title at the left of its column, over less than half its height', () => {
    expect(title.x).toBe(11)
    expect(lastBaseline(title)).toBeLessThan(105)
  })

  it('carries its image into the bleed at the right and at the bottom, not past the fold', () => {
    const { x, width, y, height } = pattern.frame
    expect(x).toBeCloseTo(0, 9)
    expect(x + width).toBe(105)
    expect(y + height).toBe(215)
  })

  it('takes an official logo in the place of the wordmark, clear of the title', () => {
    const logo: Logo = {
      name: 'Un service',
      width: 40,
      height: 10,
      paths: [{ d: 'M0 0L40 0L40 10L0 10Z', ink: 'paper' }],
      minimumWidth: 20,
      clearSpace: 0.25,
    }
    const withLogo = layoutCover(requestFor('cover', { owner: { ...projectLeaflet.owner, logo } }))
    const { y, height } = drawingAt(withLogo, 'logo').frame
    expect(y).toBeGreaterThanOrEqual(5)
    expect(y + height).toBeLessThan(lineBoxes(textAt(withLogo, 'title'))[0]?.y ?? 0)
    expect(textAt(withLogo, 'title')).toEqual(title)
  })
})
