import { text } from './example-painted.ts'
import { example, failing } from './examples.ts'
import { firsts } from './gather.ts'
import { beginning, hundredth, isSmaller, overlaps, placeOf, trimOf } from './page-areas.ts'
import { preflightRule } from './preflight-rule.ts'

/** P404: text that is printed can be read. The slug is cut off, and may be smaller. */
export const smallestText = preflightRule<'P404'>({
  id: 'P404',
  title: 'No text under the least size',
  source: 'The profile: 6 pt, which printers’ guides ask for',
  severity: 'error',
  needs: [],
  examples: {
    passes: [
      example(),
      example({ painted: [text('slug', { sizePt: 4, baseline: { x: 10, y: -8 } })] }),
      example({
        painted: [text('caché', { sizePt: 4, isVisible: false }), text(' ', { sizePt: 1 })],
      }),
    ],
    fails: [
      failing(['small', 'small'], {
        painted: [5, 4, 5].map((sizePt) => text('petit', { sizePt })),
      }),
    ],
  },
  check({ file, wanted }) {
    const leastPt = wanted.leastTextPt
    return file.pages.flatMap((page) => {
      const small = page.painted
        .flatMap((item) => (item.kind === 'text' ? [item] : []))
        .filter((item) => item.isVisible && item.text.trim() !== '' && isSmaller(item, leastPt))
        .filter(({ area }) => overlaps(area, trimOf(page)))
      return firsts(small, ({ sizePt }) => hundredth(sizePt))
        .toSorted((a, b) => a.first.sizePt - b.first.sizePt)
        .map(({ first, count }) => ({
          fault: 'small',
          values: {
            sizePt: hundredth(first.sizePt),
            leastPt,
            text: beginning(first.text),
            count,
          },
          place: placeOf(first),
        }))
    })
  },
})
