import { PDFName, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { bytesOf } from '../testing/latin1.ts'
import { type SmallPage, smallPdf, toObject } from '../testing/small-pdf.ts'
import { readFile } from './read-file.ts'

const PAGE: SmallPage = { content: '0 0 0 1 k 10 10 50 20 re f' }

/** What a small file says, after some change of its catalogue. */
async function factsOf(
  change: (document: Awaited<ReturnType<typeof smallPdf>>) => void = () => undefined,
  pages: readonly SmallPage[] = [PAGE],
) {
  const document = await smallPdf(() => pages)
  change(document)
  const bytes = await document.save({ useObjectStreams: false })
  const read = await readFile(bytes)
  if ('unreadable' in read) throw new Error(read.unreadable.fault)
  return { file: read.file, bytes }
}

describe('a file that is read', () => {
  it('tells its size, its version and its pages in order', async () => {
    const { file, bytes } = await factsOf(undefined, [PAGE, { content: '' }])
    expect(file).toMatchObject({ bytes: bytes.length, version: '1.7', isTagged: false })
    expect(file.pages.map(({ number, painted }) => [number, painted.length])).toEqual([
      [1, 1],
      [2, 0],
    ])
  })

  it.each([
    ['2.0', '2.0'],
    ['1.4', '1.7'],
    ['later', '1.7'],
  ])('whose catalogue says version %s has %s, the newer of both', async (told, version) => {
    const { file } = await factsOf(({ catalog }) =>
      catalog.set(PDFName.of('Version'), PDFName.of(told)),
    )
    expect(file.version).toBe(version)
  })

  it('tells its language, and that it is tagged', async () => {
    const { file } = await factsOf(({ catalog, context }) => {
      catalog.set(PDFName.of('Lang'), PDFString.of('fr-FR'))
      catalog.set(PDFName.of('MarkInfo'), toObject(context, { Marked: true }))
      catalog.set(PDFName.of('StructTreeRoot'), toObject(context, { Type: 'StructTreeRoot' }))
    })
    expect(file).toMatchObject({ language: 'fr-FR', isTagged: true })
  })
})

it('bytes that are no PDF are unreadable, by rule P101', async () => {
  expect(await readFile(bytesOf('A letter to the printer.'))).toEqual({
    unreadable: { rule: 'P101', fault: 'not-a-pdf', severity: 'error', values: {}, place: {} },
  })
})
