import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { startReader } from '../plates/start-reader.ts'
import { joinPieces, type MeasuredLine } from './measured-line.ts'

/**
 * The lines of a page as the bytes of a press file set them, in the order of their baselines.
 *
 * @param page 1 for the outside, 2 for the inside
 * @param inset from the corner of the page's media to the trim of the side, in mm
 * @throws ReaderBrokenError
 */
export async function pressLines(
  press: Uint8Array,
  page: number,
  inset: number,
): Promise<MeasuredLine[]> {
  const { worker, unlessBroken } = startReader()
  // pdf.js hands what it is given over to its worker: it gets a copy.
  const task = getDocument({ data: press.slice(), worker, verbosity: VerbosityLevel.ERRORS })
  try {
    const document = await unlessBroken(task.promise)
    const read = await unlessBroken(document.getPage(page))
    const [left = 0, , , top = 0] = read.view
    const { items } = await unlessBroken(read.getTextContent({ disableNormalization: true }))
    return joinPieces(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [x = 0, y = 0] = item.transform.slice(4) as number[]
        return {
          text: item.str,
          left: (x - left) / POINTS_PER_MM - inset,
          baseline: (top - y) / POINTS_PER_MM - inset,
          width: item.width / POINTS_PER_MM,
        }
      }),
    )
  } finally {
    await task.destroy()
  }
}
