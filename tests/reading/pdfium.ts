import { PDFiumLibrary } from '@hyzyla/pdfium'

/** A page as pixels: four bytes each, red, green, blue, alpha. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
  /** Pixels in one mm. */
  readonly pixelsPerMm: number
}

/** One PDFium for all: to compile it takes longer than to draw most pages. */
let opened: Promise<PDFiumLibrary> | undefined
const openLibrary = () => {
  opened ??= PDFiumLibrary.init()
  return opened
}

/** Rasterises pages with PDFium, which has no part in making them. */
export async function rasterise(pdf: Uint8Array, pageNumber: number, dpi: number): Promise<Raster> {
  const document = await (await openLibrary()).loadDocument(pdf)
  const page = document.getPage(pageNumber - 1)
  // PDFium's wrapper rounds sizes down unless it is given them in pixels.
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const { data, width, height } = await page.render({
    scale: 1,
    width: Math.round((originalWidth * dpi) / 72),
    height: Math.round((originalHeight * dpi) / 72),
    render: 'bitmap',
  })
  const rgba = new Uint8ClampedArray(data)
  document.destroy()
  return { width, height, data: rgba, pixelsPerMm: dpi / 25.4 }
}

/** How dark a pixel is: 0 white to 1 black. */
export function darkness({ data, width }: Raster, x: number, y: number): number {
  const i = (Math.round(y) * width + Math.round(x)) * 4
  return 1 - ((data[i] ?? 255) + (data[i + 1] ?? 255) + (data[i + 2] ?? 255)) / 765
}

/** The text of each page as PDFium reads it, which keeps every kind of space apart. */
export async function pdfiumTexts(pdf: Uint8Array): Promise<string[]> {
  const document = await (await openLibrary()).loadDocument(pdf)
  const texts = Array.from(document.pages(), (page) => page.getText())
  document.destroy()
  return texts
}
