import type { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { inkNumbers } from '../../testing/ink-numbers.ts'
import { rgbOfHex, rgbOfInk } from '../../testing/screen-rgb.ts'
import {
  addForm,
  follow,
  pageText,
  smallPdf,
  streamText,
  toObject,
} from '../../testing/small-pdf.ts'
import { translateDocument } from './translate-document.ts'

const DEEP_BLUE = inkNumbers('deepBlue')

/** A colour that is the screen colour of no ink. */
const STRAY = '#123456'

const BLUE = `${rgbOfInk('deepBlue').join(' ')} rg`
const nodeOf = (document: PDFDocument, page = 0) => document.getPage(page).node

const TINT = { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1 }

describe('what pages share', () => {
  it('is translated once: a form', async () => {
    const document = await smallPdf((d) => {
      const form = addForm(d, `${BLUE} BT /F1 8 Tf (a) Tj ET`, { Resources: {} })
      const page = { content: '/X1 Do', resources: { XObject: { X1: form } } }
      return [page, page]
    })
    translateDocument(document)
    const [first, second] = [0, 1].map((i) =>
      follow(nodeOf(document, i), 'Resources', 'XObject', 'X1'),
    )
    expect(second).toBe(first)
    expect(streamText(first).split(`${DEEP_BLUE} k`)).toHaveLength(2)
  })

  it('is translated once: a form that a page and another form draw', async () => {
    const document = await smallPdf((d) => {
      const inner = addForm(d, `${rgbOfInk('black').join(' ')} rg BT /F1 8 Tf (a) Tj ET`, {
        Resources: {},
      })
      const outer = addForm(d, '/In Do', { Resources: { XObject: { In: inner } } })
      return [{ content: '/In Do /Out Do', resources: { XObject: { In: inner, Out: outer } } }]
    })
    translateDocument(document)
    const inner = streamText(follow(nodeOf(document), 'Resources', 'XObject', 'In'))
    expect(inner.match(/OverprintOn gs/g)).toHaveLength(1)
  })

  it('keeps its colour spaces known on every page: resources', async () => {
    const document = await smallPdf((d) => {
      const space = ['Separation', 'All', 'DeviceCMYK', TINT]
      const resources = d.context.register(toObject(d.context, { ColorSpace: { Plates: space } }))
      const page = { content: '/Plates cs 1 scn 0 0 9 9 re f', resources }
      return [page, page]
    })
    translateDocument(document)
    for (const page of document.getPages()) {
      expect(pageText(page)).toMatch(
        /^0 0 0 1 k 0 0 0 1 K\s+\/RegistrationAll cs 1 scn 0 0 9 9 re f\s*$/,
      )
    }
  })

  it('is named on the page where its fault is met first', async () => {
    const document = await smallPdf((d) => {
      const form = addForm(d, `${rgbOfHex(STRAY).join(' ')} rg`)
      return [
        { content: BLUE },
        { content: '/X1 Do', resources: { XObject: { X1: form } } },
        { content: '/X1 Do', resources: { XObject: { X1: form } } },
      ]
    })
    expect(() => translateDocument(document)).toThrow(/#123456.*\(page 2, form X1, operator rg/)
  })

  it('may be a form that draws itself', async () => {
    const document = await smallPdf((d) => {
      const form = d.context.nextRef()
      const resources = d.context.obj({ XObject: { X1: form } })
      const dictionary = { Subtype: 'Form', BBox: [0, 0, 9, 9], Resources: resources }
      d.context.assign(form, d.context.stream(`${BLUE} /X1 Do`, dictionary))
      return [{ content: '/X1 Do', resources: { XObject: { X1: form } } }]
    })
    translateDocument(document)
    expect(streamText(follow(nodeOf(document), 'Resources', 'XObject', 'X1'))).toBe(
      `${DEEP_BLUE} k /X1 Do`,
    )
  })
})
