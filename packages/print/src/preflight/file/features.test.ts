import { PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { readSmallPage } from '../../testing/read-small-page.ts'
import { addForm, addStream, type Entries, smallPdf, toObject } from '../../testing/small-pdf.ts'
import { fileFeatures } from './features.ts'
import type { Feature } from './file-facts.ts'

const ACTION: Entries = { S: 'JavaScript' }

async function ofFile(entries: Entries): Promise<Feature['kind'][]> {
  const document = await smallPdf(() => [{ content: '' }])
  for (const [key, value] of Object.entries(entries)) {
    document.catalog.set(PDFName.of(key), toObject(document.context, value))
  }
  return fileFeatures(document).map(({ kind }) => kind)
}
const ofPage = async (entries: Entries, resources: Entries = {}) =>
  (await readSmallPage({ content: '', resources, entries })).features.map(({ kind, name }) =>
    `${kind} ${name}`.trim(),
  )
const ofResources = (resources: Entries) => ofPage({}, resources)

describe('what a file does, holds or asks for', () => {
  it.each<{ entries: Entries; kinds: Feature['kind'][] }>([
    { entries: {}, kinds: [] },
    { entries: { Names: { JavaScript: {} } }, kinds: ['javascript'] },
    { entries: { Names: { EmbeddedFiles: {} } }, kinds: ['attachment'] },
    { entries: { Names: { Dests: {} } }, kinds: [] },
    { entries: { OpenAction: ACTION }, kinds: ['action'] },
    { entries: { OpenAction: [0, 'Fit'] }, kinds: [] },
    { entries: { AA: { WC: ACTION } }, kinds: ['action'] },
    { entries: { OCProperties: { OCGs: [] } }, kinds: ['layers'] },
    { entries: { AcroForm: { Fields: [{ FT: 'Tx' }] } }, kinds: ['form-fields'] },
    { entries: { AcroForm: { Fields: [], XFA: [] } }, kinds: ['form-fields'] },
    { entries: { AcroForm: { Fields: [] } }, kinds: [] },
  ])('$entries: $kinds', async ({ entries, kinds }) => {
    expect(await ofFile(entries)).toEqual(kinds)
  })
})

describe('what a page does', () => {
  const annotation = (entries: Entries): Entries => ({
    Annots: [{ Subtype: 'Link', Rect: [0, 0, 1, 1], ...entries }],
  })

  it.each<{ entries: Entries; kinds: string[] }>([
    { entries: { AA: { O: ACTION } }, kinds: ['action'] },
    { entries: annotation({ A: ACTION }), kinds: ['javascript'] },
    { entries: annotation({ A: { S: 'Launch' } }), kinds: ['action'] },
    { entries: annotation({ A: { S: 'URI' } }), kinds: [] },
    { entries: annotation({ A: { S: 'GoTo' } }), kinds: [] },
    { entries: annotation({ AA: { E: ACTION } }), kinds: ['action'] },
    { entries: annotation({ Subtype: 'FileAttachment' }), kinds: ['attachment'] },
    { entries: { Annots: [7, null, 'Name'] }, kinds: [] },
  ])('$entries: $kinds', async ({ entries, kinds }) => {
    expect(await ofPage(entries)).toEqual(kinds)
  })

  it('is told with its page', async () => {
    const { features } = await readSmallPage({ content: '', entries: { AA: {} } })
    expect(features).toEqual([{ kind: 'action', page: 1, name: '' }])
  })
})

describe('what resources name', () => {
  it.each<{ resources: Entries; kinds: string[] }>([
    { resources: { XObject: { X: { Subtype: 'PS' } } }, kinds: ['postscript X'] },
    { resources: { XObject: { X: { Subtype: 'Form', Subtype2: 'PS' } } }, kinds: ['postscript X'] },
    { resources: { XObject: { X: { Subtype: 'Form', OPI: {} } } }, kinds: ['opi X'] },
    { resources: { XObject: { X: { Subtype: 'Form', Ref: {} } } }, kinds: ['reference-xobject X'] },
    { resources: { XObject: { X: { Subtype: 'Image', F: {} } } }, kinds: ['external-stream X'] },
    { resources: { ExtGState: { G: { TR: 'Identity' } } }, kinds: [] },
    { resources: { ExtGState: { G: { TR2: 'Default', TR: {} } } }, kinds: [] },
    { resources: { ExtGState: { G: { TR: {} } } }, kinds: ['transfer-function G'] },
    { resources: { ExtGState: { G: { TR2: [] } } }, kinds: ['transfer-function G'] },
    { resources: { ExtGState: { G: { HT: 'Default' } } }, kinds: [] },
    { resources: { ExtGState: { G: { HT: { HalftoneType: 1 } } } }, kinds: ['halftone G'] },
    { resources: { Properties: { P: { Type: 'OCG' } } }, kinds: ['layers P'] },
    { resources: { Properties: { P: { Type: 'OCMD' } } }, kinds: ['layers P'] },
    { resources: { Properties: { P: { Metadata: null } } }, kinds: [] },
  ])('$resources: $kinds', async ({ resources, kinds }) => {
    expect(await ofResources(resources)).toEqual(kinds)
  })

  it('may be pictures in codecs that presses do not know', async () => {
    const { features } = await readSmallPage((document) => {
      const picture = (Filter: string) =>
        addStream(document, '', { Subtype: 'Image', Width: 1, Height: 1, Filter })
      return {
        content: '',
        resources: {
          XObject: { A: picture('JPXDecode'), B: picture('JBIG2Decode'), C: picture('DCTDecode') },
        },
      }
    })
    expect(features.map(({ kind, name }) => [kind, name])).toEqual([
      ['jpeg-2000', 'A'],
      ['jbig2', 'B'],
    ])
  })

  it('are looked at in forms that are drawn, once for each', async () => {
    const { features } = await readSmallPage((document) => ({
      content: '/Fm Do /Fm Do',
      resources: {
        XObject: { Fm: addForm(document, '', { Resources: { ExtGState: { H: { HT: {} } } } }) },
      },
    }))
    expect(features).toEqual([{ kind: 'halftone', page: 1, name: 'H' }])
  })
})
