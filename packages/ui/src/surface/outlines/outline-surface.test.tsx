import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SheetSide } from '../../leaflet/SheetSide.tsx'
import { PARTNER } from '../../specimens/content.ts'
import { COLOURED_LOGO, PICTURE_LOGO } from '../../specimens/stand-in-logos.ts'
import { lineBoxes } from '../../testing/line-boxes.ts'
import { fonts, layOut, textsOf } from '../../testing/project-leaflet.ts'
import { screenColour } from '../../tokens/colours.ts'
import { glyphOutlines } from './glyph-outlines.ts'
import { InOutlines } from './outline-surface.tsx'

const layout = layOut()
const svg = renderToStaticMarkup(
  <InOutlines fonts={fonts}>
    <SheetSide layout={layout} side="inside" />
  </InOutlines>,
)

describe('a side in outlines', () => {
  it('is a picture of the trimmed sheet in mm, of paths and rectangles alone', () => {
    expect(svg).toMatch(/^<svg aria-hidden="true" height="210" viewBox="0 0 297 210" width="297"/)
    expect(new Set(svg.match(/<[a-z]+/g))).toEqual(new Set(['<svg', '<g', '<path', '<rect']))
  })

  it('names no font, no address and no script', () => {
    expect(svg).not.toMatch(/font|href|http|script/)
  })

  it('is painted in the colours of its inks', () => {
    const used = new Set(svg.match(/#[0-9a-f]{6}/g))
    expect(used).toContain(screenColour('sun'))
    expect(used).toContain(screenColour('deepBlue'))
  })

  it('has letters where the lines were composed, as large as they are', () => {
    const text = textsOf(layout).find(({ field }) => field === 'law')
    if (!text) throw new Error('no law')
    const [box] = lineBoxes(text)
    const [run] = text.lines[0]?.runs ?? []
    if (!box || !run) throw new Error('the law has no line')
    const points = pointsOf(glyphOutlines(fonts, run))
    const unit = text.style.size / fonts.font(run.face).unitsPerEm / (72 / 25.4)
    const [xs, ys] = [points.map(([x]) => x * unit), points.map(([, y]) => y * unit)]
    expect(text.x + Math.min(...xs)).toBeCloseTo(box.x, 1)
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(box.width, 1)
    expect(text.firstBaseline - Math.max(...ys)).toBeCloseTo(box.y, 1)
  })
})

describe('a logo in outlines', () => {
  it('is its picture, or its shapes in their own colours', () => {
    for (const logo of [PICTURE_LOGO, COLOURED_LOGO]) {
      const drawn = renderToStaticMarkup(
        <InOutlines fonts={fonts}>
          <SheetSide layout={layOut({ partner: { ...PARTNER, logo } })} side="outside" />
        </InOutlines>,
      )
      const images = drawn.match(/<image [^>]*>/g) ?? []
      expect(images).toHaveLength(logo.picture ? 1 : 0)
      if (logo.picture) expect(images[0]).toContain(`;base64,${logo.picture.png}"`)
      for (const { colour = '', rule } of logo.paths ?? []) {
        expect(drawn).toContain(`fill="${colour}"${rule ? ' fill-rule="evenodd"' : ''}`)
      }
    }
  })
})

/** All points of path data in relative commands, those that curves are drawn by among them. */
function pointsOf(d: string): [x: number, y: number][] {
  const points: [number, number][] = []
  let [x, y] = [0, 0]
  let start: [number, number] = [0, 0]
  for (const [, command = '', list = ''] of d.matchAll(/([mlqcz])([-\d ]*)/g)) {
    const numbers = (list.match(/-?\d+/g) ?? []).map(Number)
    const steps = numbers.flatMap((dx, i): [number, number][] =>
      i % 2 === 0 ? [[x + dx, y + (numbers[i + 1] ?? 0)]] : [],
    )
    points.push(...steps)
    const end = command === 'z' ? start : (steps.at(-1) ?? start)
    ;[x, y] = end
    if (command === 'm') start = end
  }
  return points
}
