import { type PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { inkNumbers } from '../../testing/ink-numbers.ts'
import { rgbOfInk } from '../../testing/screen-rgb.ts'
import { addForm, addStream, pageText, reachableTexts, smallPdf } from '../../testing/small-pdf.ts'
import { translateDocument } from './translate-document.ts'

const DEEP_BLUE = inkNumbers('deepBlue')

const BLUE = `${rgbOfInk('deepBlue').join(' ')} rg`
const INITIAL_BLACK = '0 0 0 1 k 0 0 0 1 K\n'
const nodeOf = (document: PDFDocument, page = 0) => document.getPage(page).node

describe('the content of a page', () => {
  it('begins in black ink: PDF begins in a grey', async () => {
    const document = await smallPdf(() => [{ content: '0 0 9 9 re f' }])
    expect(pageText(document.getPage(0))).toBe('0 0 9 9 re f')
    translateDocument(document)
    expect(pageText(document.getPage(0))).toBe(`${INITIAL_BLACK}0 0 9 9 re f\n`)
  })

  it('may be empty', async () => {
    const document = await smallPdf(() => [{ content: '' }])
    translateDocument(document)
    expect(pageText(document.getPage(0)).trim()).toBe(INITIAL_BLACK.trim())
  })

  it('keeps strings that look like colours', async () => {
    const content = `BT (1 0 0 rg) Tj [(\\) 0 1 0 RG)] TJ <312030203020726720> Tj ET % 1 0 0 rg\nq Q`
    const document = await smallPdf(() => [{ content }])
    translateDocument(document)
    expect(pageText(document.getPage(0))).toContain(content)
  })

  it('may stand in several streams, between which a colour may go on', async () => {
    const [red, green, blue] = rgbOfInk('deepBlue')
    const document = await smallPdf((d) => {
      const parts = [`q ${red} ${green}`, `${blue} rg`, '0 0 9 9 re f Q'].map((part) =>
        addStream(d, part),
      )
      return [{ content: '', entries: { Contents: parts } }]
    })
    translateDocument(document)
    expect(pageText(document.getPage(0))).toContain(`q ${DEEP_BLUE} k\n0 0 9 9 re f Q`)
  })

  it('may use what its page inherits', async () => {
    const document = await smallPdf((d) => [
      { content: '/X1 Do', resources: { XObject: { X1: addForm(d, BLUE) } } },
    ])
    const node = nodeOf(document)
    const resources = node.get(PDFName.of('Resources'))
    node.delete(PDFName.of('Resources'))
    if (resources) node.Parent()?.set(PDFName.of('Resources'), resources)
    translateDocument(document)
    expect(reachableTexts(document).join('\n')).toContain(`${DEEP_BLUE} k`)
    expect(reachableTexts(document).join('\n')).not.toMatch(/\brg\b/)
  })
})
