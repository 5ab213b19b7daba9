import { TRIM } from './example-file.ts'
import { example, failing } from './examples.ts'
import { preflightRule } from './preflight-rule.ts'

/** P206: a page lies as it is read, in plain points, and is told apart by one box. */
export const pageUpright = preflightRule<'P206'>({
  id: 'P206',
  title: 'No page is turned, measured in units of its own, or has an art box beside its trim box',
  source: 'GWG 2022, R0004; ISO 15930-7',
  severity: 'warning',
  needs: [],
  examples: {
    passes: [example(), example({ page: { rotate: 360 } })],
    fails: [
      failing(['turned'], { page: { rotate: 90 } }),
      failing(['unit'], { page: { userUnit: 2 } }),
      failing(['art'], { boxes: { art: TRIM } }),
    ],
  },
  check: ({ file }) =>
    file.pages.flatMap(({ number, rotate, userUnit, boxes }) => {
      const place = { page: number }
      const degrees = ((rotate % 360) + 360) % 360
      return [
        ...(degrees === 0 ? [] : [{ fault: 'turned' as const, values: { degrees }, place }]),
        ...(userUnit === 1 ? [] : [{ fault: 'unit' as const, values: { unit: userUnit }, place }]),
        ...(boxes.art && boxes.trim ? [{ fault: 'art' as const, values: {}, place }] : []),
      ]
    }),
})
