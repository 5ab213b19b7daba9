import { PDFDocument, PDFName } from 'pdf-lib'
import { savePdf } from '../../content-stream/open-and-save.ts'
import type { LogoEngines } from '../logo-request.ts'
import { drawn } from '../pdf/drawn.ts'
import { type Raster, withoutFourth } from '../pixels/raster.ts'
import { turnedUpright } from './orientation.ts'
import { type JpegHeader, readJpeg } from './read-jpeg.ts'

/** A decoded JPEG, upright. */
export interface DecodedJpeg {
  readonly raster: Raster
  readonly hasProfile: boolean
}

const SPACES = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' } as const

/**
 * Decodes a JPEG. PDFium draws it from a page on which each of its pixels is one of the page: the pixels
 * are those that libjpeg decodes, to the last bit; those in CMYK become RGB as PDFium has it.
 *
 * @throws ContentError when it is broken, cut off, coded in a rare way, or has too many pixels
 */
export async function decodeJpeg(bytes: Uint8Array, engines: LogoEngines): Promise<DecodedJpeg> {
  const header = readJpeg(bytes)
  const { width, height, orientation, hasProfile } = header
  const page = await pageOf(bytes, header)
  const { pdfium } = await engines.renderer()
  const pixels = await drawn('jpeg', () =>
    pdfium.file(page, (file) =>
      file.page(0, (only) =>
        only.draw({
          width,
          height,
          scale: [width / only.width, height / only.height],
          offset: [0, 0],
          edges: 'pixels',
        }),
      ),
    ),
  )
  return { raster: turnedUpright(withoutFourth(width, height, pixels), orientation), hasProfile }
}

/** A PDF whose page is the picture, a pixel a point. */
async function pageOf(
  bytes: Uint8Array,
  { width, height, components, isAdobe }: JpegHeader,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context } = document
  const picture = context.stream(bytes, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: SPACES[components],
    BitsPerComponent: 8,
    Filter: 'DCTDecode',
    ...(components === 4 && isAdobe ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
  })
  const page = document.addPage([width, height])
  const content = context.stream(`${width} 0 0 ${height} 0 0 cm /Picture Do`)
  page.node.set(
    PDFName.of('Resources'),
    context.obj({ XObject: { Picture: context.register(picture) } }),
  )
  page.node.set(PDFName.of('Contents'), context.register(content))
  return savePdf(document)
}
