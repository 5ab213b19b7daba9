import { ContentError, type Sender } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { drawingsIn, itemsIn, textsIn } from '../../frame/items.ts'
import type { LeafletRequest } from '../../leaflet/layout-leaflet.ts'
import { PARTNER } from '../../specimens/content.ts'
import { ALL_MENTIONS } from '../../testing/all-mentions.ts'
import { drawingAt, textAt } from '../../testing/parts.ts'
import { layOut } from '../../testing/project-leaflet.ts'
import { STAND_IN_COLOURS } from '../../tokens/stand-in-colours.ts'
import { TEXT_STYLES } from '../../tokens/type.ts'
import { lastBaseline, wholeText } from '../../typesetting/placed-text.ts'

const { logo: _, ...noLogo } = PARTNER

function backCover(changes: Partial<LeafletRequest> = {}) {
  const panel = layOut(changes).panels.find(({ id }) => id === 'need-help')
  if (!panel) throw new Error('there is no back cover')
  return panel.content
}

const by = (partner: Sender): Partial<LeafletRequest> => ({ partner, isReprint: true })

const smallOf = (changes: Partial<LeafletRequest>) =>
  textsIn(backCover(changes)).filter(({ style }) => style === TEXT_STYLES.smallPrint)

/** All that is wrong with a leaflet: fields and faults. */
function wrongWith(changes: Partial<LeafletRequest>): unknown[] {
  try {
    backCover(changes)
    return []
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return error.findings.map(({ place, fault }) => [place.panel, place.field, fault])
  }
}

describe('the small print of the back cover', () => {
  it('tells edition, day and hash, and nothing else where nothing else is to be told', () => {
    const [imprint, ...others] = smallOf({})
    expect(imprint && wholeText(imprint)).toMatch(
      /^Édition\u00a01, 21\u00a0novembre\u00a02024\u00a0· [0-9a-f]{8}$/,
    )
    expect(others).toEqual([])
  })

  it('tells apart at a glance who prints it again', () => {
    const reprint = (changes: Partial<LeafletRequest>) => smallOf(changes).map(wholeText).slice(1)
    expect(reprint({ isReprint: true })).toEqual(['Réimpression\u00a0: DataGrandEst'])
    expect(reprint(by(PARTNER))).toEqual([`Réimpression\u00a0: ${PARTNER.name}`])
  })

  it('carries the mentions of the run under them, in the order of reading', () => {
    expect(
      smallOf({ ...by(PARTNER), mentions: ALL_MENTIONS })
        .map(wholeText)
        .slice(2),
    ).toEqual([
      'Imprimé par Imprimerie des Trois-Vallons',
      '12\u00a0rue de la Gare, 88100\u00a0Saint-Dié-des-Vosges',
      'Ne pas jeter sur la voie publique.',
    ])
  })

  it('is read last, and the sorting mark after it', () => {
    const items = itemsIn(backCover({ ...by(PARTNER), mentions: ALL_MENTIONS }))
    const read = items.map((item) => (item.kind === 'text' ? item.text.field : item))
    expect(read.slice(-6)).toEqual([
      'imprint.edition',
      'imprint.reprint',
      'mentions.printer.name',
      'mentions.printer.address',
      'mentions.keepOffStreet',
      expect.objectContaining({ name: 'sorting', label: 'Consignes de tri' }),
    ])
  })

  it('is the same wherever the pattern is: no hash moves a mark', () => {
    const patternOf = (mentions: object) => drawingAt(backCover({ mentions }), 'pattern')
    const named = { printer: { name: 'A', address: 'B' } }
    const [one, other] = ['Toul', 'Épinal'].map((address) =>
      patternOf({ printer: { ...named.printer, address } }),
    )
    expect(one).toEqual(other)
  })

  it('moves nearer to a long partner, and still stands in the safe area', () => {
    const long = {
      ...PARTNER,
      name: 'Syndicat mixte des transports et mobilités des Vallées',
      service: 'Direction du numérique, des données ouvertes et de la relation aux usagers',
    }
    const gapOf = (partner: Sender) => {
      const part = backCover(by(partner))
      const last = lastBaseline(textAt(part, 'partner.contact.website'))
      return textAt(part, 'imprint.edition').firstBaseline - last
    }
    expect(gapOf(long)).toBeLessThanOrEqual(gapOf(PARTNER))
    const small = smallOf(by(long))
    expect(Math.max(...small.map(lastBaseline))).toBeLessThan(204.3)
  })

  it('that has no room tells the mention that is too long', () => {
    const printer = { name: 'Imprimerie '.repeat(20).trim(), address: 'Toul' }
    expect(wrongWith({ mentions: { printer } })).toEqual([
      ['need-help', 'mentions.printer.name', 'lines'],
    ])
    const address = 'Rue de la Gare, '.repeat(12).trim()
    expect(wrongWith({ mentions: { printer: { name: 'X', address } } })).toEqual([
      ['need-help', 'mentions.printer.address', 'lines'],
    ])
  })
})

describe('the sorting mark', () => {
  const sortingOf = (changes: Partial<LeafletRequest>) =>
    drawingAt(backCover({ mentions: ALL_MENTIONS, ...changes }), 'sorting').frame
  const plate = drawingAt(backCover(), 'code').frame

  it('stands beside the code of the owner’s leaflet, in the room that is kept for it', () => {
    const mark = sortingOf({})
    expect(mark.x).toBeGreaterThan(plate.x + plate.width)
    expect(mark.y).toBeGreaterThanOrEqual(plate.y)
    expect(mark.y + mark.height).toBeLessThanOrEqual(plate.y + 22)
  })

  it('stands under a partner’s logo, and leaves it its clear space', () => {
    const part = backCover({ ...by(PARTNER), mentions: ALL_MENTIONS })
    const [logo, mark] = [drawingAt(part, 'logo').frame, drawingAt(part, 'sorting').frame]
    const clear = (PARTNER.logo?.clearSpace ?? 0) * logo.height
    expect(logo.y + logo.height + clear).toBeLessThan(mark.y)
    expect(logo.y - clear).toBeGreaterThanOrEqual(plate.y)
    expect(mark.y + mark.height).toBeLessThanOrEqual(plate.y + plate.height)
    expect(drawingsIn(part).map(({ name }) => name)).toEqual(['pattern', 'code', 'logo', 'sorting'])
  })

  it('stands where it stands beside a partner without a logo', () => {
    expect(sortingOf(by(noLogo))).toEqual(sortingOf(by(PARTNER)))
  })

  it('stands on a white plate where it has colours of its own, level with the plate of the code', () => {
    const { sorting } = ALL_MENTIONS
    if (!sorting?.paths) throw new Error('there is no mark')
    const paths = sorting.paths.map(({ d }) => ({ d, colour: STAND_IN_COLOURS.violet }))
    const withOwn = { mentions: { ...ALL_MENTIONS, sorting: { ...sorting, paths } } }
    const plateOf = (changes: Partial<LeafletRequest>) =>
      drawingAt(backCover({ ...withOwn, ...changes }), 'sorting-plate').frame
    expect(plateOf({}).y).toBeCloseTo(plate.y, 6)
    const low = plateOf(by(PARTNER))
    expect(low.y + low.height).toBeCloseTo(plate.y + plate.height, 6)
    const { x, y, width, height } = sortingOf(withOwn)
    expect(x).toBeGreaterThan(plateOf({}).x)
    expect(x + width).toBeLessThan(plateOf({}).x + plateOf({}).width)
    expect(y + height).toBeLessThan(plateOf({}).y + plateOf({}).height)
  })

  it('is refused where it is narrower than its owner allows', () => {
    const { sorting } = ALL_MENTIONS
    if (!sorting) throw new Error('there is no mark')
    expect(wrongWith({ mentions: { sorting: { ...sorting, minimumWidth: 60 } } })).toEqual([
      ['need-help', 'mentions.sorting', 'too-narrow'],
    ])
  })
})
