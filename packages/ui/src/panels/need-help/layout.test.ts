import { describe, expect, it } from 'vitest'
import { qrCodePaths, qrModules } from '../../artwork/qr-code.ts'
import { textsIn } from '../../frame/items.ts'
import { lineBoxes } from '../../testing/line-boxes.ts'
import { requestFor } from '../../testing/panel-request.ts'
import { drawingAt, hrefAt, textAt } from '../../testing/parts.ts'
import { overlap, shapesOf } from '../../testing/path-shapes.ts'
import type { PlacedText } from '../../typesetting/placed-text.ts'
import { lastBaseline } from '../../typesetting/placed-text.ts'
import { layoutNeedHelp } from './layout.ts'

const request = requestFor('need-help')
const layout = layoutNeedHelp(request)
const [title, offer, email, website, readable] = [
  ...['title', 'offer', 'email', 'website', 'landingLink.url'],
].map((field) => textAt(layout, field)) as [
  ...[PlacedText, PlacedText, PlacedText],
  ...[PlacedText, PlacedText],
]
const codeUrl = hrefAt(layout, 'landingLink.url') ?? ''
const code = drawingAt(layout, 'code')
const plate = code.frame

describe('the code of the back cover', () => {
  it('holds the landing address, never where it leads today', () => {
    const { url, redirect } = request.landingLink
    expect(codeUrl).toBe(url)
    expect(code.paths).toEqual(qrCodePaths(qrModules(url), plate.width))
    expect(JSON.stringify(layout)).not.toContain(`"${redirect.target}"`)
  })

  it('stays what it is when the redirect leads elsewhere', () => {
    const redirect = { target: 'https://example.org/', status: 307 } as const
    const landingLink = { ...request.landingLink, redirect }
    expect(layoutNeedHelp({ ...request, landingLink })).toEqual(layout)
  })

  it('has a plate of 25 mm or more and modules of 0.396 mm or more', () => {
    expect(plate.width).toBeGreaterThanOrEqual(25)
    expect(plate.width / (qrModules(codeUrl).size + 8)).toBeGreaterThanOrEqual(0.396)
  })

  it('is 5 mm or more from folds and trim', () => {
    const { width, height } = request.frame
    expect(plate.x).toBeGreaterThanOrEqual(5)
    expect(plate.y).toBeGreaterThanOrEqual(5)
    expect(plate.x + plate.width).toBeLessThanOrEqual(width - 5)
    expect(plate.y + plate.height).toBeLessThanOrEqual(height - 5)
  })

  const marks = [drawingAt(layout, 'pattern')].flatMap(({ frame, paths }) =>
    paths.flatMap(({ d }) =>
      shapesOf(d).map(({ box }) => ({ ...box, x: box.x + frame.x, y: box.y + frame.y })),
    ),
  )

  it('has room beside it, up to the fold, for what a printing must still carry', () => {
    const right = plate.x + plate.width
    const room = { x: right, y: plate.y, width: request.frame.width - right, height: 22 }
    const others = [...textsIn(layout).flatMap(lineBoxes), ...marks]
    expect(others.filter((box) => overlap(box, room))).toEqual([])
  })

  it('has its plate to itself: no text and no mark on it', () => {
    const others = [...textsIn(layout).flatMap(lineBoxes), ...marks]
    expect(others.length).toBeGreaterThan(20)
    expect(others.filter((box) => overlap(box, plate))).toEqual([])
  })
})

describe('the back cover', () => {
  it('leads the eye down: the offer, whom to write to, the address of the code, the code', () => {
    const down = [
      lastBaseline(title),
      offer.firstBaseline,
      lastBaseline(offer),
      email.firstBaseline,
      website.firstBaseline,
      readable.firstBaseline,
      plate.y,
      plate.y + plate.height,
    ]
    expect(down).toEqual(down.toSorted((a, b) => a - b))
  })

  it('prints its addresses whole, each on one line', () => {
    expect([email, website].map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ['contact@datagrandest.fr'],
      ['www.datagrandest.fr'],
    ])
  })
})
