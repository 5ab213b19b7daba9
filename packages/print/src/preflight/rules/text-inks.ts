import type { Inspected } from '../inspected.ts'
import type { PaintedText } from '../painted/painted.ts'
import { BLUE, inks, PAPER, text } from './example-painted.ts'
import { example, failing } from './examples.ts'
import { firsts } from './gather.ts'
import { inksOfPaint, isWhite, percentOf } from './inks.ts'
import { hundredth, isSmaller, paintedOnProduct, placeOf } from './page-areas.ts'
import { preflightRule } from './preflight-rule.ts'

const RICH_BLACK = inks(0.7, 0.6, 0.6, 1)

/** Visible letters on the product, page after page; spaces print nothing. */
export function textsOnProduct({ file }: Inspected): PaintedText[] {
  return file.pages
    .flatMap((page) => paintedOnProduct(page))
    .flatMap((item) => (item.kind === 'text' && item.text.trim() !== '' ? [item] : []))
}

/** P306: text in black and as much of the other inks never lies exactly on itself. */
export const richBlackText = preflightRule<'P306'>({
  id: 'P306',
  title: 'No text in rich black',
  source: 'GWG 2022, R0015: black from 85 %, all inks over 280 %',
  severity: 'warning',
  needs: ['inks'],
  examples: {
    passes: [example(), example({ painted: [text('noir', { paint: inks(0.5, 0.4, 0.4, 1) })] })],
    fails: [failing(['rich-black'], { painted: [text('noir', { paint: RICH_BLACK })] })],
  },
  check: (inspected) =>
    firsts(
      textsOnProduct(inspected).filter(
        ({ paint }) => (paint.inks?.black ?? 0) >= 0.85 && percentOf(paint) > 280,
      ),
      ({ place, paint }) => `${place.page} ${percentOf(paint)}`,
    ).map(({ first, count }) => ({
      fault: 'rich-black',
      values: { percent: percentOf(first.paint), count },
      place: placeOf(first),
    })),
})

/** Texts by page and size, the smallest first. */
function bySize(texts: readonly PaintedText[]) {
  return firsts(texts, ({ place, sizePt }) => `${place.page} ${hundredth(sizePt)}`).toSorted(
    (a, b) => a.first.sizePt - b.first.sizePt,
  )
}

/** P307: plates shift against each other, and small text in several inks blurs. */
export const smallMixedText = preflightRule<'P307'>({
  id: 'P307',
  title: 'No small text in several inks',
  source: 'GWG 2022, R0017: 8 pt',
  severity: 'warning',
  needs: ['inks'],
  examples: {
    passes: [example(), example({ painted: [text('bleu', { paint: BLUE, sizePt: 8 })] })],
    fails: [failing(['small'], { painted: [text('bleu', { paint: BLUE, sizePt: 7 })] })],
  },
  check(inspected) {
    const leastPt = inspected.wanted.leastMixedTextPt
    const small = textsOnProduct(inspected).filter(
      (item) => inksOfPaint(item.paint) > 1 && isSmaller(item, leastPt),
    )
    return bySize(small).map(({ first, count }) => ({
      fault: 'small',
      values: {
        sizePt: hundredth(first.sizePt),
        leastPt,
        inks: inksOfPaint(first.paint),
        count,
      },
      place: placeOf(first),
    }))
  },
})

/** P308: ink runs into small letters that are left white. */
export const smallWhiteText = preflightRule<'P308'>({
  id: 'P308',
  title: 'No small text that is left white',
  source: 'GWG 2022, R0016: 8 pt',
  severity: 'warning',
  needs: ['inks'],
  examples: {
    passes: [example(), example({ painted: [text('blanc', { paint: PAPER, sizePt: 8 })] })],
    fails: [
      failing(['small'], {
        painted: ['un', 'deux'].map((words) => text(words, { paint: PAPER, sizePt: 6 })),
      }),
    ],
  },
  check(inspected) {
    const leastPt = inspected.wanted.leastReversedTextPt
    const small = textsOnProduct(inspected).filter(
      (item) => isWhite(item.paint) && isSmaller(item, leastPt),
    )
    return bySize(small).map(({ first, count }) => ({
      fault: 'small',
      values: { sizePt: hundredth(first.sizePt), leastPt, count },
      place: placeOf(first),
    }))
  },
})
