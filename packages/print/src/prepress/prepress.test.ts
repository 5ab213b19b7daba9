import {
  decodePDFRawStream,
  PDFArray,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  type PDFRawStream,
} from 'pdf-lib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pressJob } from '../testing/press-job.ts'
import { prepress } from './prepress.ts'

const FAULTS = ['CropBox', 'ArtBox', 'UserUnit'] as const

/** A rendered PDF with every fault that the stages mend. */
async function faultyPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (const side of ['outside', 'inside']) {
    const page = document.addPage([380, 260])
    page.drawRectangle({ x: 50, y: 60, width: side === 'outside' ? 70 : 90, height: 80 })
    page.setCropBox(10, 10, 100, 100)
    page.setArtBox(20, 20, 100, 100)
    page.node.set(PDFName.of('UserUnit'), PDFNumber.of(2))
  }
  document.setCreationDate(new Date('1999-12-31T12:00:00Z'))
  document.setModificationDate(new Date('1999-12-31T12:00:00Z'))
  return document.save()
}

const read = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false })

const faultsOf = (document: PDFDocument) =>
  document
    .getPages()
    .flatMap(({ node }) => FAULTS.filter((name) => node.get(PDFName.of(name)) !== undefined))

function drawingOf({ node, doc }: PDFPage): string {
  const contents = node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents]
  return streams
    .map((stream) => decodePDFRawStream(doc.context.lookup(stream) as PDFRawStream).decode())
    .map((bytes) => Buffer.from(bytes).toString('latin1'))
    .join('\n')
}

describe('prepress', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllEnvs()
  })

  it('mends every page: trim and bleed boxes, and none that may not stand beside them', async () => {
    const rendered = await faultyPdf()
    const before = await read(rendered)
    expect(faultsOf(before)).toEqual([...FAULTS, ...FAULTS])
    expect(before.getPage(0).node.TrimBox()).toBeUndefined()

    const after = await read(await prepress(rendered, pressJob()))

    expect(faultsOf(after)).toEqual([])
    for (const page of after.getPages()) {
      expect(page.node.TrimBox()).toBeDefined()
      expect(page.node.BleedBox()).toBeDefined()
    }
  })

  it('dates the file by its job, not by its renderer nor by the clock', async () => {
    const rendered = await faultyPdf()
    expect((await read(rendered)).getCreationDate()?.getUTCFullYear()).toBe(1999)
    const document = await read(await prepress(rendered, pressJob()))
    expect(document.getCreationDate()).toEqual(pressJob().date)
    expect(document.getModificationDate()).toEqual(pressJob().date)
  })

  it('leaves what is drawn as it is, page by page', async () => {
    const rendered = await faultyPdf()
    const before = (await read(rendered)).getPages().map(drawingOf)
    const after = (await read(await prepress(rendered, pressJob()))).getPages().map(drawingOf)
    expect(after).toEqual(before)
    expect(new Set(after).size).toBe(2)
  })

  it('leaves its input as it is', async () => {
    const rendered = await faultyPdf()
    const copy = rendered.slice()
    await prepress(rendered, pressJob())
    expect(rendered).toEqual(copy)
  })

  it('makes the same bytes of the same input, whenever and wherever', async () => {
    const rendered = await faultyPdf()
    const first = await prepress(rendered, pressJob())
    vi.useFakeTimers({ now: new Date('2031-07-14T23:30:00Z'), toFake: ['Date'] })
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    expect(new Date().getDate()).toBe(15)
    expect(Buffer.compare(await prepress(rendered, pressJob()), first)).toBe(0)
  })

  it('makes other bytes for another job', async () => {
    const rendered = await faultyPdf()
    const first = await prepress(rendered, pressJob())
    for (const other of [
      pressJob({ bleed: 5 }),
      { ...pressJob(), title: 'Autre titre' },
      { ...pressJob(), date: new Date('2024-11-22T00:00:00Z') },
    ]) {
      expect(Buffer.compare(await prepress(rendered, other), first)).not.toBe(0)
    }
  })
})
