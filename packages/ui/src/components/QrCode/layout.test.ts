import { describe, expect, it } from 'vitest'
import { qrCodePaths, qrModules } from '../../artwork/qr-code.ts'
import { lineBoxes } from '../../testing/line-boxes.ts'
import { noRoomAt } from '../../testing/no-room.ts'
import { drawingAt, hrefAt, settingOn, textAt } from '../../testing/parts.ts'
import { SPACE } from '../../tokens/space.ts'
import { layoutQrCode } from './layout.ts'
import { QR_CODE } from './QrCode.examples.ts'

const { url: URL } = QR_CODE.examples.ordinary.data
const FIELD = 'landingLink.url'
const box = { x: 11, firstBaseline: 95, width: 78 }
const layOut = (url: string, column = box) => {
  const part = layoutQrCode(settingOn('dark', 'need-help'), { url, column })
  return {
    url: hrefAt(part, FIELD) ?? '',
    code: drawingAt(part, 'code'),
    readable: textAt(part, FIELD),
    plate: part.plate,
  }
}

describe('a placed QR code', () => {
  const layout = layOut(URL)

  it('holds the address that it is given, and draws nothing else', () => {
    expect(layout.url).toBe(URL)
    expect(layout.code.paths).toEqual(qrCodePaths(qrModules(URL), layout.code.frame.width))
    expect(layout.code.frame).toEqual(layout.plate)
    expect(layout.code.label).toContain('www.datagrandest.fr/open-data')
  })

  it('is a square of 25 mm or more, its modules of 0.396 mm or more', () => {
    const { width, height } = layout.code.frame
    expect(width).toBe(height)
    expect(width).toBeGreaterThanOrEqual(25)
    expect(width / (qrModules(URL).size + 8)).toBeGreaterThanOrEqual(0.396)
  })

  it('keeps its modules large enough for the longest address that fits above it', () => {
    let url = URL
    while (canBeSet(`${url}a`)) url += 'a'
    const { code } = layOut(url)
    expect(url.length).toBeGreaterThan(URL.length)
    expect(code.frame.width / (qrModules(url).size + 8)).toBeGreaterThanOrEqual(0.396)
  })

  it('holds an address with accents in ASCII, and prints it as people read it', () => {
    const accented = layOut('https://données.fr/été')
    expect(accented.url).toBe('https://xn--donnes-eva.fr/%C3%A9t%C3%A9')
    expect(accented.code.paths).toEqual(qrCodePaths(qrModules(accented.url), SPACE.qrSide))
    expect(accented.readable.lines.map(({ text }) => text)).toEqual(['données.fr/été'])
  })

  it.each([
    ['letters', 'a'.repeat(4000)],
    ['letters that ASCII writes with six characters', 'é'.repeat(300)],
    ['letters that make modules too small', 'a'.repeat(900)],
  ])('refuses an address of too many %s, however wide its column', (_, path) => {
    const wide = { ...box, width: 99_999 }
    expect(() => layOut(`https://www.datagrandest.fr/${path}`, wide)).toThrow(
      expect.objectContaining({
        name: 'ContentError',
        parts: expect.objectContaining({ where: 'landingLink.url' }),
      }),
    )
  })

  it('has its address in letters above it, without the scheme, on one line', () => {
    expect(layout.readable.lines.map(({ text }) => text)).toEqual(['www.datagrandest.fr/open-data'])
    const [line] = lineBoxes(layout.readable)
    expect((line?.y ?? 99) + (line?.height ?? 99)).toBeLessThan(layout.code.frame.y - 2)
    expect(layout.readable.x).toBe(layout.code.frame.x)
  })

  it('never breaks an address that is too wide: it is an error', () => {
    expect(() => layOut(URL, { ...box, width: 60 })).toThrow(noRoomAt({ field: 'landingLink.url' }))
  })
})

function canBeSet(url: string): boolean {
  try {
    layOut(url)
    return true
  } catch {
    return false
  }
}
