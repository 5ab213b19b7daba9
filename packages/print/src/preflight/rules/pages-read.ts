import { example, failing } from './examples.ts'
import { firsts } from './gather.ts'
import { preflightRule } from './preflight-rule.ts'

/** P105: every part of the pages could be read and drawn, so that the other rules judge all of them. */
export const pagesRead = preflightRule<'P105'>({
  id: 'P105',
  title: 'Every part of the pages can be read and drawn',
  source: 'This project: what cannot be read is not judged, and may print otherwise',
  severity: 'error',
  needs: [],
  examples: {
    passes: [example()],
    fails: [
      failing(['undecodable', 'bad-operands'], {
        page: {
          unread: [
            { why: 'undecodable', name: 'X1' },
            { why: 'bad-operands', name: 'cm' },
            { why: 'undecodable', name: 'X2' },
          ],
        },
      }),
      ...(['too-many-operations', 'too-deep', 'too-large', 'unknown-operator'] as const).map(
        (why) => failing([why], { page: { unread: [{ why, name: '' }] } }),
      ),
      ...(
        [
          { page: null, why: 'not-opened' },
          { page: 2, why: 'no-page' },
          { page: 1, why: 'no-memory' },
          { page: 1, why: 'crashed' },
          { page: 1, why: 'too-long' },
          { page: 1, why: 'too-costly' },
          { page: 1, why: 'faulty-matrix' },
          { page: 51, why: 'too-many-pages' },
        ] as const
      ).map((undrawn) => failing(['undrawn'], { undrawn: [undrawn] })),
      failing(['undrawn', 'undrawn'], {
        undrawn: [
          { page: 1, why: 'crashed' },
          { page: 2, why: 'no-memory' },
          { page: 3, why: 'crashed' },
        ],
      }),
    ],
  },
  check({ file, rendered }) {
    const unread = file.pages.flatMap(({ number, unread }) =>
      unread.map((part) => ({ ...part, page: number })),
    )
    return [
      ...firsts(unread, ({ why }) => why).map(({ first, count }) => ({
        fault: first.why,
        values: { count },
        place: {
          page: first.page,
          ...(first.name === '' ? {} : { objects: [objectOf(first)] }),
        },
      })),
      // Without a renderer nothing was to be drawn, and the rules that need pictures say so.
      ...firsts(rendered?.undrawn ?? [], ({ why }) => why).map(({ first, count }) => ({
        fault: 'undrawn' as const,
        values: { why: first.why, count },
        place: first.page === null ? {} : { page: first.page },
      })),
    ]
  },
})

const objectOf = ({ why, name }: { readonly why: string; readonly name: string }) =>
  ({
    kind: why === 'unknown-operator' || why === 'bad-operands' ? 'operator' : 'form',
    name,
  }) as const
