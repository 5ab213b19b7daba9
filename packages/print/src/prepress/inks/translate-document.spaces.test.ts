import { ContentError } from '@flyer-open-data/flyer'
import type { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { rgbOfInk } from '../../testing/screen-rgb.ts'
import {
  addForm,
  addStream,
  type Entries,
  follow,
  pageText,
  reachableTexts,
  type SmallPage,
  smallPdf,
  toObject,
} from '../../testing/small-pdf.ts'
import { translateDocument } from './translate-document.ts'

const BLUE = `${rgbOfInk('deepBlue').join(' ')} rg`
const TINT: Entries = { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1 }

const nodeOf = (document: PDFDocument, page = 0) => document.getPage(page).node

/** A page that paints with a colour space of its resources. */
const pageWithSpace = (space: Entries[string], colour: string) =>
  smallPdf(() => [
    { content: `/Cs1 cs ${colour} 0 0 9 9 re f`, resources: { ColorSpace: { Cs1: space } } },
  ])

describe('a colour space of the resources', () => {
  it.each<{ what: string; draw: (document: PDFDocument) => Entries[string]; colour: string }>([
    {
      what: 'of a profile',
      draw: (document) => ['ICCBased', addStream(document, 'profile', { N: 3 })],
      colour: '1 1 1 scn',
    },
    { what: 'Lab', draw: () => ['Lab', { WhitePoint: [0.96, 1, 0.82] }], colour: '50 1 1 scn' },
    {
      what: 'CalRGB',
      draw: () => ['CalRGB', { WhitePoint: [0.95, 1, 1.09] }],
      colour: '1 1 1 scn',
    },
    {
      what: 'indexed',
      draw: (document) => ['Indexed', 'DeviceRGB', 0, addStream(document, '\xff\xff\xff')],
      colour: '0 scn',
    },
    {
      what: 'of a spot colour',
      draw: () => ['Separation', 'Gold', 'DeviceCMYK', TINT],
      colour: '1 scn',
    },
    {
      what: 'of several inks',
      draw: () => ['DeviceN', ['Cyan', 'Gold'], 'DeviceCMYK', TINT],
      colour: '1 1 scn',
    },
    {
      what: 'of uncoloured patterns',
      draw: () => ['Pattern', 'DeviceRGB'],
      colour: '1 1 1 /P1 scn',
    },
  ])('$what is refused', async ({ draw, colour }) => {
    const document = await smallPdf((d) => [
      { content: `/Cs1 cs ${colour} 0 0 9 9 re f`, resources: { ColorSpace: { Cs1: draw(d) } } },
    ])
    expect(follow(nodeOf(document), 'Resources', 'ColorSpace', 'Cs1')).toBeDefined()
    expect(() => translateDocument(document)).toThrow(ContentError)
    expect(() => translateDocument(document)).toThrow(
      /The colour space Cs1 is not allowed\. \(page 1, operator cs at byte 0\)/,
    )
  })

  it('of every plate is kept, for marks', async () => {
    const document = await pageWithSpace(['Separation', 'All', 'DeviceCMYK', TINT], '1 scn')
    translateDocument(document)
    expect(pageText(document.getPage(0))).toContain('/RegistrationAll cs 1 scn 0 0 9 9 re f')
    const space = follow(nodeOf(document), 'Resources', 'ColorSpace', 'RegistrationAll')
    expect(String(space)).toMatch(/^\[ \/Separation \/All \/DeviceCMYK/)
    expect(String(follow(space, 3, 'C1'))).toBe('[ 1 1 1 1 ]')
  })

  it('that nothing is drawn in leaves the file', async () => {
    const document = await smallPdf((d) => [
      {
        content: '0 0 9 9 re f',
        resources: { ColorSpace: { Cs1: ['ICCBased', addStream(d, 'profile', { N: 3 })] } },
      },
    ])
    expect(reachableTexts(document).join('\n')).toContain('/ICCBased')
    translateDocument(document)
    expect(reachableTexts(document).join('\n')).not.toContain('/ICCBased')
  })

  it('that stands in for DeviceRGB leaves the file', async () => {
    const document = await smallPdf(() => [
      {
        content: `${BLUE} 0 0 9 9 re f`,
        resources: { ColorSpace: { DefaultRGB: ['CalRGB', { WhitePoint: [0.95, 1, 1.09] }] } },
      },
    ])
    translateDocument(document)
    expect(follow(nodeOf(document), 'Resources', 'ColorSpace', 'DefaultRGB')).toBeUndefined()
  })
})

describe('a group', () => {
  it.each<{ what: string; group: Entries }>([
    { what: 'in screen colours', group: { Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' } },
    { what: 'in inks', group: { Type: 'Group', S: 'Transparency', CS: 'DeviceCMYK', I: true } },
    { what: 'without a colour space', group: { S: 'Transparency', K: true } },
  ])('$what leaves page, form and form in a form: nothing is transparent', async ({ group }) => {
    const document = await smallPdf((d) => {
      const inner = addForm(d, BLUE, { Group: group })
      const outer = addForm(d, '/In Do', {
        Group: d.context.register(toObject(d.context, group)),
        Resources: { XObject: { In: inner } },
      })
      return [
        { content: '/X1 Do', resources: { XObject: { X1: outer } }, entries: { Group: group } },
      ]
    })
    const groups = () =>
      reachableTexts(document)
        .join('\n')
        .match(/\/Group\b/g) ?? []
    expect(groups().length).toBeGreaterThanOrEqual(3)
    translateDocument(document)
    expect(groups()).toEqual([])
  })
})

describe('a transparent graphics state', () => {
  const HALF: Entries = { ExtGState: { Half: { ca: 0.5 } } }

  it.each<{ what: string; draw: (document: PDFDocument) => SmallPage; where: string }>([
    {
      what: 'of the page',
      draw: () => ({ content: '/Half gs', resources: HALF }),
      where: 'page 1, graphics state Half',
    },
    {
      what: 'of a form',
      draw: (document) => ({
        content: '/X1 Do',
        resources: { XObject: { X1: addForm(document, '/Half gs', { Resources: HALF }) } },
      }),
      where: 'page 1, form X1, graphics state Half',
    },
    {
      what: 'of a form in a pattern',
      draw: (document) => {
        const form = addForm(document, '/Half gs', { Resources: HALF })
        const tile = addStream(document, '/X1 Do', {
          PatternType: 1,
          Resources: { XObject: { X1: form } },
        })
        return { content: 'q Q', resources: { Pattern: { P1: tile } } }
      },
      where: 'page 1, pattern P1, form X1, graphics state Half',
    },
    {
      what: 'of a gradient that is a pattern',
      draw: () => ({
        content: '/Pattern cs /P1 scn 0 0 9 9 re f',
        resources: { Pattern: { P1: { PatternType: 2, ExtGState: { ca: 0.5 } } } },
      }),
      where: 'page 1, pattern P1',
    },
  ])('$what is refused', async ({ draw, where }) => {
    const document = await smallPdf((d) => [draw(d)])
    expect(reachableTexts(document).join('\n')).toContain('/ca 0.5')
    expect(() => translateDocument(document)).toThrow(
      expect.objectContaining({ parts: expect.objectContaining({ where }) }),
    )
  })
})
