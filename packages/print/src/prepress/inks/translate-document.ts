import type { Place } from '@flyer-open-data/flyer'
import { PDFDict, type PDFDocument, PDFName } from 'pdf-lib'
import { prefixed } from '../../content-stream/edit.ts'
import { walkDocument } from '../../content-stream/walk-document.ts'
import { gatherRefusals } from '../../findings/gather-refusals.ts'
import type { PressJob } from '../press-job.ts'
import { contentTranslator } from './content-translator.ts'
import { refuseDrawnFonts } from './refuse-drawn-fonts.ts'
import { refuseTransparency, refuseTransparentState } from './refuse-transparency.ts'
import { translatePicture } from './translate-picture.ts'
import { translateShading } from './translate-shading.ts'

/** PDF's initial colour is a grey; here it is the black ink from the first operator on. */
const INITIAL_BLACK = '0 0 0 1 k 0 0 0 1 K\n'

/**
 * Translates every colour of a document to ink recipes, wherever a colour can stand: pages, forms,
 * tiling patterns, shadings; what the job's logos bring, to its mixtures. Small black text overprints. Groups go: nothing is transparent, and
 * PDF/X-1a knows none.
 *
 * @throws ContentError with each colour that is no ink, picture, transparency and font of drawings of
 * all pages, with page and place
 */
export function translateDocument(
  document: PDFDocument,
  { press }: Pick<PressJob, 'press'> = { press: null },
): void {
  const logos = press?.logos
  const translate = contentTranslator(document, logos)
  walkDocument(document, {
    resources: [refuseTransparency, refuseDrawnFonts],
    content(bytes, { kind, dict, resources, place }) {
      dict.delete(PDFName.of('Group'))
      const content = translate(bytes, resources, place)
      if (kind === 'page') return prefixed(INITIAL_BLACK, content)
      // Its content names inks and overprint now: it keeps the resources that it borrowed.
      if (dict.lookup(PDFName.of('Resources')) !== resources) {
        dict.set(PDFName.of('Resources'), resources)
      }
      // A tile begins in PDF's initial colour, a form in the colour of where it is drawn.
      return kind === 'pattern' ? prefixed(INITIAL_BLACK, content) : content
    },
    named: {
      XObject: (value, place) => translatePicture(value, logos?.pictures ?? [], place),
      Pattern: translateGradient,
      Shading: translateShading,
    },
  })
}

/** A gradient as a pattern, with a graphics state of its own. */
function translateGradient(pattern: unknown, place: Place): void {
  if (!(pattern instanceof PDFDict)) return
  const { attempt, refuse } = gatherRefusals()
  const state = pattern.lookup(PDFName.of('ExtGState'))
  if (state instanceof PDFDict) attempt(() => refuseTransparentState(state, place))
  attempt(() => translateShading(pattern.lookup(PDFName.of('Shading')), place))
  refuse()
}
