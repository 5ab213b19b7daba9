import { describe, expect, it } from 'vitest'
import { paintedBy, readSmallPage } from '../../testing/read-small-page.ts'
import { addForm, addStream, type Entries } from '../../testing/small-pdf.ts'
import { LIMITS, ReadingBudget } from '../file/reading-budget.ts'
import type { Painted } from './painted.ts'

/** Lengths to a thousandth of a mm, without what all share. */
const rounded = (number: number) => Math.round(number * 1000) / 1000 || 0
const areasOf = (painted: readonly Painted[]) =>
  painted.map(({ area }) => [area.x, area.y, area.width, area.height].map(rounded))
const kindsOf = (painted: readonly Painted[]) => painted.map(({ kind }) => kind)

async function only(content: string, resources: Parameters<typeof paintedBy>[1] = {}) {
  const painted = await paintedBy(content, resources)
  expect(painted).toHaveLength(1)
  const [one] = painted
  if (!one) throw new Error('nothing is painted')
  return one
}

const HELVETICA: Entries = {
  Font: {
    F1: {
      Type: 'Font',
      Subtype: 'Type1',
      BaseFont: 'Test',
      FirstChar: 32,
      Widths: Array.from({ length: 95 }, () => 500),
    },
  },
}

describe('what a page paints', () => {
  it('stands in mm from the top left corner, y down', async () => {
    expect(areasOf(await paintedBy('10 20 30 5 re f'))).toEqual([[10, 75, 30, 5]])
  })

  it('is what paths are filled and stroked with', async () => {
    const painted = await paintedBy(
      '4 w 10 10 20 20 re f 10 10 20 20 re S 10 10 20 20 re B 9 9 m n',
    )
    expect(kindsOf(painted)).toEqual(['fill', 'stroke', 'fill', 'stroke'])
    expect(areasOf(painted).slice(0, 2)).toEqual([
      [10, 70, 20, 20],
      [8, 68, 24, 24],
    ])
  })

  it.each(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*'])('is filled by %s', async (operator) => {
    expect(kindsOf(await paintedBy(`0 0 9 9 re ${operator}`))).toContain('fill')
  })

  it.each(['S', 's', 'B', 'B*', 'b', 'b*'])('is stroked by %s', async (operator) => {
    expect(kindsOf(await paintedBy(`0 0 9 9 re ${operator}`))).toContain('stroke')
  })

  it('has line widths as they come out', async () => {
    const wide = await only('2 0 0 2 0 0 cm 0.5 w 0 0 9 9 re S')
    expect(wide.kind === 'stroke' && wide.widthPt).toBeCloseTo(72 / 25.4)
    const none = await only('0 w 0 0 9 9 re S')
    expect(none.kind === 'stroke' && none.widthPt).toBe(0)
  })

  it('has the line width of a graphics state until w says another', async () => {
    const painted = await paintedBy('/G gs 0 0 9 9 re S q 2 w 0 0 9 9 re S Q 0 0 9 9 re S', {
      ExtGState: { G: { LW: 4 } },
    })
    const widths = painted.map((one) => one.kind === 'stroke' && rounded(one.widthPt * (25.4 / 72)))
    expect(widths).toEqual([4, 2, 4])
  })

  it('is cut to what the clip leaves', async () => {
    expect(areasOf(await paintedBy('10 10 50 50 re W n 0 0 30 100 re f'))).toEqual([
      [10, 40, 20, 50],
    ])
  })

  it('is clipped from the next painting on', async () => {
    const painted = await paintedBy('10 10 20 20 re W f 0 0 100 100 re f')
    expect(areasOf(painted)).toEqual([
      [10, 70, 20, 20],
      [10, 70, 20, 20],
    ])
  })

  it('is not there when it is clipped away, or off the paper', async () => {
    expect(await paintedBy('10 10 5 5 re W n 50 50 9 9 re f')).toEqual([])
    expect(await paintedBy('300 300 9 9 re f')).toEqual([])
  })

  it('is clipped until Q, and a Q too many changes nothing', async () => {
    const painted = await paintedBy('q 0 0 5 5 re W n Q Q Q 0 0 50 50 re f')
    expect(areasOf(painted)).toEqual([[0, 50, 50, 50]])
  })

  it('has the colours in force, saved by q and brought back by Q', async () => {
    const painted = await paintedBy(
      '1 0 0 0 k q 0.5 g 0 0 9 9 re f Q 0 0 9 9 re f 0 1 0 RG 0 0 9 9 re S',
    )
    expect(painted.map(({ paint }) => [paint.space.family, paint.inks?.cyan ?? null])).toEqual([
      ['DeviceGray', 0],
      ['DeviceCMYK', 1],
      ['DeviceRGB', null],
    ])
  })

  it('has spots and patterns by the names of the resources', async () => {
    const gold = ['Separation', 'Gold', 'DeviceCMYK', { FunctionType: 2, N: 1, Domain: [0, 1] }]
    const painted = await paintedBy('/S cs 0.5 scn 0 0 9 9 re f /S cs 0 0 9 9 re f', {
      ColorSpace: { S: gold },
    })
    expect(painted.map(({ paint }) => paint.inks?.spots)).toEqual([{ Gold: 0.5 }, { Gold: 1 }])
  })

  it('overprints, blends and is transparent as its graphics state says', async () => {
    const one = await only('/G gs 0 0 9 9 re f', {
      ExtGState: { G: { op: true, OPM: 1, ca: 0.5, BM: 'Multiply', SMask: { S: 'Alpha' } } },
    })
    expect(one).toMatchObject({
      overprints: true,
      overprintMode: 1,
      alpha: 0.5,
      blendMode: 'Multiply',
      hasSoftMask: true,
    })
  })

  it('says where: the page, the operator and its place in the content', async () => {
    expect((await only('0 0 9 9 re f')).place).toMatchObject({ page: 1 })
  })

  it('may be a gradient, as far as the clip reaches', async () => {
    const one = await only('10 10 20 20 re W n /Sh sh', {
      Shading: { Sh: { ShadingType: 2, ColorSpace: 'DeviceRGB', Coords: [0, 0, 1, 1] } },
    })
    expect(one.kind).toBe('shading')
    expect(one.paint).toMatchObject({ space: { family: 'DeviceRGB' }, inks: null })
    expect(areasOf([one])).toEqual([[10, 70, 20, 20]])
  })
})

describe('text', () => {
  const show = (content: string) => paintedBy(`BT /F1 10 Tf ${content} ET`, HELVETICA)
  const lines = async (content: string) =>
    (await show(content)).map((one) =>
      one.kind === 'text'
        ? [one.text, rounded(one.baseline.x), rounded(one.baseline.y)]
        : [one.kind],
    )

  it('has its size, its font and its place', async () => {
    const [one] = await show('20 30 Td (ab) Tj')
    expect(one).toMatchObject({ kind: 'text', text: 'ab', font: 'Test', isVisible: true })
    expect(one?.kind === 'text' && one.sizePt).toBeCloseTo(10 * (72 / 25.4))
    expect(areasOf(one ? [one] : [])).toEqual([[20, 62.5, 10, 10]])
  })

  it('goes on where the last string ended, and begins anew with a line', async () => {
    expect(await lines('20 80 Td (ab) Tj (cd) Tj 0 -10 Td (ef) Tj')).toEqual([
      ['ab', 20, 20],
      ['cd', 30, 20],
      ['ef', 20, 30],
    ])
  })

  it('is shown by \' and " a line further down', async () => {
    expect(await lines('12 TL 20 80 Td (a) Tj (b) \' 3 1 (c d) " (e) Tj')).toEqual([
      ['a', 20, 20],
      ['b', 20, 32],
      ['c d', 20, 44],
      ['e', 20 + 15 + 3 + 3, 44],
    ])
  })

  it('is set by TD, T* and Tm too', async () => {
    expect(await lines('20 80 Td 0 -8 TD (a) Tj T* (b) Tj 1 0 0 1 50 60 Tm (c) Tj')).toEqual([
      ['a', 20, 28],
      ['b', 20, 36],
      ['c', 50, 40],
    ])
  })

  it('may be outlined, unseen, or both', async () => {
    const painted = await paintedBy(
      'BT /F1 10 Tf 0 0 1 RG 20 20 Td 1 Tr (a) Tj 3 Tr (b) Tj 7 Tr (c) Tj 0 Tr (d) Tj ET',
      HELVETICA,
    )
    expect(
      painted.map((one) => one.kind === 'text' && [one.paint.space.family, one.isVisible]),
    ).toEqual([
      ['DeviceRGB', true],
      ['DeviceGray', false],
      ['DeviceGray', false],
      ['DeviceGray', true],
    ])
  })

  it('is nothing when it is white space, which still takes room', async () => {
    expect(await lines('20 80 Td (  ) Tj (a) Tj')).toEqual([['a', 30, 20]])
  })

  it('in no font is none', async () => {
    expect(await paintedBy('BT /F9 10 Tf (abc) Tj ET', HELVETICA)).toEqual([])
    expect(await paintedBy('BT (abc) Tj ET')).toEqual([])
  })
})

describe('pictures', () => {
  const picture: Entries = {
    Type: 'XObject',
    Subtype: 'Image',
    Width: 100,
    Height: 50,
    BitsPerComponent: 8,
    ColorSpace: 'DeviceCMYK',
  }

  it('have pixels, a place and a resolution', async () => {
    const one = await only('50.8 0 0 12.7 10 20 cm /Im Do', (document) => ({
      XObject: { Im: addStream(document, '', picture) },
    }))
    expect(one).toMatchObject({
      kind: 'image',
      pixels: { width: 100, height: 50 },
      bitsPerComponent: 8,
      isMask: false,
      hasSoftMask: false,
      paint: { space: { family: 'DeviceCMYK' }, inks: null },
    })
    expect(one.kind === 'image' && one.ppi).toBeCloseTo(50)
    expect(areasOf([one])).toEqual([[10, 67.3, 50.8, 12.7]])
  })

  it('that are masks let the colour through', async () => {
    const one = await only('0 1 0 0 k 9 0 0 9 0 0 cm /Im Do', (document) => ({
      XObject: { Im: addStream(document, '', { ...picture, ImageMask: true }) },
    }))
    expect(one).toMatchObject({
      isMask: true,
      bitsPerComponent: 1,
      paint: { inks: { magenta: 1 } },
    })
  })

  it('may be masked softly', async () => {
    const one = await only('9 0 0 9 0 0 cm /Im Do', (document) => ({
      XObject: {
        Im: addStream(document, '', { ...picture, SMask: addStream(document, '', picture) }),
      },
    }))
    expect(one.hasSoftMask).toBe(true)
  })

  it.each([
    'BI /W 4 /H 2 /BPC 8 /CS /RGB ID abcdefgh EI',
    'BI /Width 4 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceRGB ID abcdefgh EI',
  ])('may stand in the content: %s', async (inline) => {
    const one = await only(`q 25.4 0 0 25.4 0 0 cm ${inline} Q`)
    expect(one).toMatchObject({
      kind: 'image',
      pixels: { width: 4, height: 2 },
      ppi: expect.closeTo(2),
      paint: { space: { family: 'DeviceRGB' } },
    })
  })

  it('without a size on the page are as fine as can be', async () => {
    const one = await only('0 0 0 0 10 20 cm BI /W 4 /H 2 /CS /G ID a EI')
    expect(one.kind === 'image' && one.ppi).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('forms', () => {
  it('are painted through their matrix, inside their box', async () => {
    const painted = await paintedBy('1 0 0 1 10 0 cm /Fm Do', (document) => ({
      XObject: {
        Fm: addForm(document, '0 0 100 100 re f', {
          Matrix: [2, 0, 0, 1, 5, 0],
          BBox: [0, 0, 20, 30],
        }),
      },
    }))
    expect(areasOf(painted)).toEqual([[15, 70, 40, 30]])
    expect(painted[0]?.place).toMatchObject({ page: 1 })
  })

  it('in forms are painted through both matrices', async () => {
    const painted = await paintedBy('/Outer Do', (document) => {
      const inner = addForm(document, '0 0 5 5 re f', { Matrix: [1, 0, 0, 1, 7, 0] })
      const outer = addForm(document, 'q 2 0 0 2 0 0 cm /Inner Do Q 0 0 1 1 re f', {
        Matrix: [1, 0, 0, 1, 3, 0],
        Resources: { XObject: { Inner: inner } },
      })
      return { XObject: { Outer: outer } }
    })
    expect(areasOf(painted)).toEqual([
      [17, 90, 10, 10],
      [3, 99, 1, 1],
    ])
  })

  it('without resources have those of what draws them', async () => {
    const painted = await paintedBy('/Outer Do', (document) => {
      const inner = addForm(document, '0 0 5 5 re f')
      return { XObject: { Inner: inner, Outer: addForm(document, '/Inner Do') } }
    })
    expect(painted).toHaveLength(1)
  })

  it('begin in the colours and the look of where they are drawn, and leave them alone', async () => {
    const painted = await paintedBy('0 1 0 0 k /G gs /Fm Do 0 0 9 9 re f', (document) => ({
      ExtGState: { G: { op: true } },
      XObject: { Fm: addForm(document, '0 0 9 9 re f 1 0 0 0 k 0 0 5 5 re W n') },
    }))
    expect(painted.map(({ paint, overprints }) => [paint.inks?.magenta, overprints])).toEqual([
      [1, true],
      [1, true],
    ])
  })

  it('that are groups take the opacity, the blending and the mask around them', async () => {
    const painted = await paintedBy('/G gs /Fm Do', (document) => ({
      ExtGState: { G: { ca: 0.5, BM: 'Multiply', SMask: { S: 'Alpha' } } },
      XObject: {
        Fm: addForm(document, '/H gs 0 0 9 9 re f', {
          Group: { S: 'Transparency' },
          Resources: { ExtGState: { H: { ca: 0.5 } } },
        }),
      },
    }))
    expect(painted[0]).toMatchObject({ alpha: 0.25, blendMode: 'Multiply', hasSoftMask: true })
  })

  it('that lead to themselves are left where they are too deep', async () => {
    const { page } = await readSmallPage((document) => {
      const { context } = document
      const ref = context.nextRef()
      const form = addForm(document, '0 0 9 9 re f /Fm Do', { Resources: { XObject: { Fm: ref } } })
      const found = context.lookup(form)
      if (found) context.assign(ref, found)
      return { content: '/Fm Do', resources: { XObject: { Fm: ref } } }
    })
    expect(page.painted).toHaveLength(LIMITS.depth)
    expect(page.unread).toEqual([{ why: 'too-deep', name: '' }])
  })

  it('that cannot be decoded are told', async () => {
    const { page } = await readSmallPage((document) => ({
      content: '/Fm Do 0 0 9 9 re f',
      resources: { XObject: { Fm: addForm(document, 'nothing', { Filter: 'FlateDecode' }) } },
    }))
    expect(page.unread).toEqual([{ why: 'undecodable', name: 'Fm' }])
    expect(page.painted).toHaveLength(1)
  })
})

describe('tiles', () => {
  const tile: Entries = {
    PatternType: 1,
    PaintType: 1,
    TilingType: 1,
    BBox: [0, 0, 5, 5],
    XStep: 5,
    YStep: 5,
    Resources: {},
  }

  it('are found all over what they fill', async () => {
    const painted = await paintedBy('/Pattern cs /P scn 10 10 40 40 re f', (document) => ({
      Pattern: { P: addStream(document, '0 1 0 rg 0 0 2 2 re f', tile) },
    }))
    expect(painted.map(({ paint }) => paint.space.family)).toEqual(['Pattern', 'DeviceRGB'])
    expect(areasOf(painted)).toEqual([
      [10, 50, 40, 40],
      [10, 50, 40, 40],
    ])
  })

  it('no longer fill once a colour is chosen', async () => {
    const painted = await paintedBy('/Pattern cs /P scn 0 g 10 10 40 40 re f', (document) => ({
      Pattern: { P: addStream(document, '0 0 2 2 re f', tile) },
    }))
    expect(painted).toHaveLength(1)
  })

  it('that fill themselves are left where they are too deep', async () => {
    const { page } = await readSmallPage((document) => {
      const { context } = document
      const ref = context.nextRef()
      const found = context.lookup(
        addStream(document, '/Pattern cs /P scn 0 0 2 2 re f', {
          ...tile,
          Resources: { Pattern: { P: ref } },
        }),
      )
      if (found) context.assign(ref, found)
      return { content: '/Pattern cs /P scn 0 0 50 50 re f', resources: { Pattern: { P: ref } } }
    })
    expect(page.unread).toEqual([{ why: 'too-deep', name: '' }])
  })
})

describe('what cannot be read', () => {
  const unreadOf = async (content: string) => (await readSmallPage({ content })).page.unread

  it('is an operator that PDF does not have, told once', async () => {
    expect(await unreadOf('1 2 bogus 0 0 9 9 re f bogus aVeryVeryVeryVeryLongOperator')).toEqual([
      { why: 'unknown-operator', name: 'bogus' },
      { why: 'unknown-operator', name: 'aVeryVeryVeryVeryLon' },
    ])
  })

  it('is a number that goes beyond all', async () => {
    const huge = '9'.repeat(400)
    expect(await unreadOf(`0 0 ${huge} 9 re f`)).toEqual([{ why: 'bad-operands', name: 'f' }])
    expect(await unreadOf(`${huge} 0 0 ${huge} 0 0 cm 0 0 9 9 re S`)).toEqual([
      { why: 'bad-operands', name: 'cm' },
      { why: 'bad-operands', name: 'S' },
    ])
  })

  it.each(['1 0 0 1 0 cm', '1 0 0 1.0.1 0 0 cm', '1 0 0 1 0 0 0 cm', 'BT 1 0 0 1 (a) 0 Tm ET'])(
    'is no matrix, %s: nobody knows where what comes after it lies',
    async (content) => {
      const { page } = await readSmallPage({ content: `${content} 0 0 9 9 re f` })
      expect(page.unread).toContainEqual({
        why: 'bad-operands',
        name: content.match(/cm|Tm/)?.[0],
      })
      expect(page.drawing.isMisplaced).toBe(true)
    },
  )

  it('is no clip: what follows is painted', async () => {
    const huge = '9'.repeat(400)
    const { page } = await readSmallPage({ content: `0 0 ${huge} 9 re W n 0 0 9 9 re f` })
    expect(page.unread).toEqual([{ why: 'bad-operands', name: 'n' }])
    expect(areasOf(page.painted)).toEqual([[0, 91, 9, 9]])
  })

  it('is nothing in a page whose operators are all PDF’s', async () => {
    const all =
      'q 1 0 0 1 0 0 cm 1 w 0 J 0 j 4 M [1] 0 d /RelativeColorimetric ri 1 i BT 1 Tc 1 Tw 100 Tz ' +
      '9 TL 0 Tr 0 Ts ET /P MP /P /X DP /P BMC EMC /P <</MCID 0>> BDC EMC BX EX Q 0 0 m 1 1 l h s'
    expect(await unreadOf(all)).toEqual([])
  })

  it('is all beyond the operations that a file may cost', async () => {
    const budget = new ReadingBudget(LIMITS.decodedBytes, 3)
    const { page } = await readSmallPage({ content: '0 0 9 9 re f '.repeat(3) }, budget)
    expect(page.painted).toHaveLength(1)
    expect(page.unread).toEqual([{ why: 'too-many-operations', name: '' }])
  })
})
