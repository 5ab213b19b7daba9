import { example, failing } from './examples.ts'
import { firsts } from './gather.ts'
import { preflightRule } from './preflight-rule.ts'

/** P105: every part of the pages could be read, so that the other rules judge all of them. */
export const pagesRead = preflightRule<'P105'>({
  id: 'P105',
  title: 'Every part of the pages can be read',
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
    ],
  },
  check({ file }) {
    const unread = file.pages.flatMap(({ number, unread }) =>
      unread.map((part) => ({ ...part, page: number })),
    )
    return firsts(unread, ({ why }) => why).map(({ first, count }) => ({
      fault: first.why,
      values: { count },
      place: {
        page: first.page,
        ...(first.name === '' ? {} : { objects: [objectOf(first)] }),
      },
    }))
  },
})

const objectOf = ({ why, name }: { readonly why: string; readonly name: string }) =>
  ({
    kind: why === 'unknown-operator' || why === 'bad-operands' ? 'operator' : 'form',
    name,
  }) as const
