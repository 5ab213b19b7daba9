import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What pdfjs finds on a page that must not reach a press. */
export interface FoundOnPage {
  /** Colours that are set, as `#rrggbb`. */
  readonly colours: ReadonlySet<string>
  readonly pictures: number
  readonly links: readonly string[]
  /** Opacities under 1. */
  readonly opacities: readonly number[]
}

const PICTURES = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
])

/** Reads each page with pdfjs, which has no part in making it. */
export async function findOnPages(pdf: Uint8Array): Promise<FoundOnPage[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
  const found: FoundOnPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    const colours = new Set<string>()
    const opacities: number[] = []
    for (const [i, operator] of fnArray.entries()) {
      if (operator === OPS.setFillRGBColor) colours.add(String(argsArray[i]?.[0]))
      if (operator !== OPS.setGState) continue
      for (const [key, value] of argsArray[i]?.[0] ?? []) {
        if ((key === 'ca' || key === 'CA') && value < 1) opacities.push(value)
      }
    }
    const annotations: { subtype: string; url?: string }[] = await page.getAnnotations()
    found.push({
      colours,
      pictures: fnArray.filter((operator) => PICTURES.has(operator)).length,
      links: annotations.filter((a) => a.subtype === 'Link').map(({ url = '' }) => url),
      opacities,
    })
  }
  await document.destroy()
  return found
}
