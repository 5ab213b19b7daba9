import { PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { COATED } from '../testing/conditions.ts'
import { textOf } from '../testing/latin1.ts'
import { pressJob } from '../testing/press-job.ts'
import { smallPdf } from '../testing/small-pdf.ts'
import { setIdentity } from './identity.ts'
import type { PressJob } from './press-job.ts'

/** The bytes of a PDF after the stage. */
async function identified(job: PressJob): Promise<Uint8Array> {
  const document = await smallPdf(() => [{ content: 'q Q' }])
  setIdentity(document, job)
  return document.save({ useObjectStreams: false })
}

const headerOf = (bytes: Uint8Array) => textOf(bytes.subarray(0, 8))

/** The two parts of the identifier as the trailer writes them. */
const partsOf = (bytes: Uint8Array) =>
  [...(/\/ID\s*\[([^\]]*)\]/.exec(textOf(bytes))?.[1] ?? '').matchAll(/<([0-9a-f]*)>/gi)].map(
    ([, digits]) => digits,
  )

describe('the header', () => {
  it('is PDF 1.7 before the stage', async () => {
    const document = await smallPdf(() => [{ content: 'q Q' }])
    expect(headerOf(await document.save())).toBe('%PDF-1.7')
  })

  it.each<{ standard: 'PDF/X-4' | 'PDF/X-1a:2001'; header: string }>([
    { standard: 'PDF/X-4', header: '%PDF-1.6' },
    { standard: 'PDF/X-1a:2001', header: '%PDF-1.3' },
  ])('of $standard is $header', async ({ standard, header }) => {
    const job = pressJob({ press: { standard, condition: COATED } })
    expect(headerOf(await identified(job))).toBe(header)
  })

  it('of a file for reading is what any reader knows', async () => {
    expect(headerOf(await identified(pressJob()))).toBe('%PDF-1.7')
  })
})

describe('the identifier', () => {
  it('is none before the stage', async () => {
    const document = await smallPdf(() => [{ content: 'q Q' }])
    expect(partsOf(await document.save({ useObjectStreams: false }))).toEqual([])
  })

  it('is two strings of 16 bytes, made of what stands for the inputs', async () => {
    const identity = `${'0123456789abcdef'.repeat(2)}${'fedcba9876543210'.repeat(2)}`
    const parts = partsOf(await identified({ ...pressJob(), identity }))
    expect(parts).toEqual([identity.slice(0, 32), identity.slice(32)])
  })

  it('replaces the one that another tool wrote', async () => {
    const document = await smallPdf(() => [{ content: 'q Q' }])
    document.context.trailerInfo.ID = document.context.obj([])
    setIdentity(document, pressJob())
    const bytes = await document.save({ useObjectStreams: false })
    expect(textOf(bytes).match(/\/ID\b/g)).toHaveLength(1)
    expect(partsOf(bytes)).toHaveLength(2)
  })

  it('is still there when the file is read again', async () => {
    const read = await PDFDocument.load(await identified(pressJob()), { updateMetadata: false })
    expect(String(read.context.trailerInfo.ID)).toBe(
      `[ <${'0123456789abcdef'.repeat(2)}> <${'0123456789abcdef'.repeat(2)}> ]`,
    )
    expect(read.catalog.has(PDFName.of('ID'))).toBe(false)
  })
})
