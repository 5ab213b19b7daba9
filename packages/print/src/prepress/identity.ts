import { type PDFDocument, PDFHeader, PDFHexString } from 'pdf-lib'
import type { PressJob, PressStandard } from './press-job.ts'

/** The version of PDF that each standard is written in. */
const VERSIONS: Readonly<Record<PressStandard, readonly [major: number, minor: number]>> = {
  'PDF/X-4': [1, 6],
  'PDF/X-1a:2001': [1, 3],
}
/** Files for screens and office printers: what any reader knows. */
const DEFAULT_VERSION = [1, 7] as const

/** Writes the header's version and the file identifier, two strings of 16 bytes. */
export function setIdentity(document: PDFDocument, { identity, press }: PressJob): void {
  const { context } = document
  const [major, minor] = press ? VERSIONS[press.standard] : DEFAULT_VERSION
  context.header = PDFHeader.forVersion(major, minor)
  context.trailerInfo.ID = context.obj([
    PDFHexString.of(identity.slice(0, 32)),
    PDFHexString.of(identity.slice(32, 64)),
  ])
}
