import { describe, expect, it } from 'vitest'
import { qrCodePaths, qrModules } from '../../artwork/qr-code.ts'
import { lineBoxes } from '../../testing/line-boxes.ts'
import { noRoomAt } from '../../testing/no-room.ts'
import { drawingAt, hrefAt, settingOn, textAt } from '../../testing/parts.ts'
import { SPACE } from '../../tokens/space.ts'
import { TEXT_STYLES } from '../../tokens/type.ts'
import { lastBaseline } from '../../typesetting/placed-text.ts'
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

  it('has its address in letters above it, without the scheme, on one line where it fits', () => {
    expect(layout.readable.lines.map(({ text }) => text)).toEqual(['www.datagrandest.fr/open-data'])
    const [line] = lineBoxes(layout.readable)
    expect((line?.y ?? 99) + (line?.height ?? 99)).toBeLessThan(layout.code.frame.y - 2)
    expect(layout.readable.x).toBe(layout.code.frame.x)
  })

  it('sets an address that is too wide smaller, then on two lines, and stays where it is', () => {
    const setAs = (url: string) => {
      const { readable, plate } = layOut(url)
      const { style, lines } = readable
      expect(plate).toEqual(layout.plate)
      expect(lastBaseline(readable)).toBeCloseTo(box.firstBaseline, 9)
      return [style, ...lines.map(({ text }) => text)]
    }
    expect(setAs(URL)).toEqual([TEXT_STYLES.landing, 'www.datagrandest.fr/open-data'])
    expect(setAs('https://www.datagrandest.fr/collectivites/meuse')).toEqual([
      ...[TEXT_STYLES.detail, 'www.datagrandest.fr/collectivites/meuse'],
    ])
    expect(setAs('https://www.communaute-communes-trois-vallons.fr/open-data')).toEqual([
      ...[TEXT_STYLES.detail, 'www.communaute-communes-trois-vallons', '.fr/open-data'],
    ])
    expect(setAs('https://www.communautedecommunesdestroisvallons.fr')).toEqual([
      ...[TEXT_STYLES.label, 'www.communautedecommunesdestroisvallons.fr'],
    ])
    expect(setAs(QR_CODE.examples.longest.data.url)).toEqual([
      TEXT_STYLES.label,
      'www.grandest.fr/vie-pratique/donnees-publiques/',
      'catalogue-territorial-des-donnees-ouvertes',
    ])
  })

  it('names an address on two lines as one', () => {
    const { code } = layOut('https://www.communaute-communes-trois-vallons.fr/open-data')
    expect(code.label).toContain(' www.communaute-communes-trois-vallons.fr/open-data')
  })

  it('refuses an address that two lines cannot hold, and tells how much fits a line', () => {
    expect(() => layOut(`https://a.fr/${'x'.repeat(70)}`)).toThrow(
      noRoomAt(
        { field: 'landingLink.url' },
        { characters: 75, maxLines: 2, fitting: expect.toSatisfy((n) => n > 40 && n < 60) },
      ),
    )
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
