import { describe, expect, it } from 'vitest'
import { bytesOf } from '../testing/latin1.ts'
import { PAGE_STATE } from './graphics-state.ts'
import { scaleOf } from './matrix.ts'
import { walkContent } from './walk-content.ts'

const walk = (content: string) => [...walkContent(bytesOf(content))]
/** What is in force after the last operation. */
const after = (content: string) => {
  const step = walk(content).at(-1)
  if (!step) throw new RangeError('the content has no operation')
  return step
}
const fillAfter = (content: string) => after(content).state.fill

describe('a walk of a content stream', () => {
  it('says which operations choose a colour, for fills or for lines', () => {
    expect(walk('q /Lab cs 1 sc 1 G /F1 9 Tf Q').map(({ chooses }) => chooses)).toEqual([
      undefined,
      'fill',
      'fill',
      'stroke',
      undefined,
      undefined,
    ])
  })

  it.each([
    { content: 'q', space: 'DeviceGray', isInitial: false },
    { content: '/Lab cs', space: 'Lab', isInitial: true },
    { content: '/Lab cs 1 1 1 scn', space: 'Lab', isInitial: false },
    { content: '/Lab cs 1 1 1 SCN', space: 'Lab', isInitial: true },
    { content: '/Lab cs 0 0 0 1 k 1 sc', space: 'DeviceCMYK', isInitial: false },
    { content: '/Lab cs q 1 0 0 rg Q', space: 'Lab', isInitial: true },
    { content: '/Lab cs Q', space: 'Lab', isInitial: true },
    { content: '/Lab 1 cs', space: undefined, isInitial: true },
  ])('knows the colour of fills after $content', ({ content, space, isInitial }) => {
    expect(fillAfter(content)).toEqual({ space, isInitial })
  })

  it('tells two choices of the same colour apart', () => {
    expect(fillAfter('1 g')).not.toBe(fillAfter('1 g'))
    const [first, saved] = walk('1 g q').map(({ state }) => state.fill)
    expect(saved).toBe(first)
  })

  it('joins matrices: the last one is done first', () => {
    const { state } = after('2 0 0 2 10 20 cm 0 1 -1 0 3 4 cm')
    expect(state.matrix).toEqual([0, 2, -2, 0, 16, 28])
    expect(scaleOf(state.matrix)).toBe(2)
  })

  it('keeps the size of text, the width of lines and where a line of text begins', () => {
    const { state, textMatrix } = after('3 w /F1 9 Tf BT 1 0 0 1 5 6 Tm (a) Tj')
    expect({ ...state, textMatrix }).toMatchObject({
      lineWidth: 3,
      fontSize: 9,
      textMatrix: [1, 0, 0, 1, 5, 6],
    })
    expect(after('BT 1 0 0 1 5 6 Tm ET BT').textMatrix).toEqual([1, 0, 0, 1, 0, 0])
  })

  it.each([
    { content: '/F2 7 Tf', state: { font: 'F2', fontSize: 7 } },
    {
      content: '2 Tc 3 Tw 4 Ts 3 Tr',
      state: { letterSpacing: 2, wordSpacing: 3, rise: 4, textMode: 3 },
    },
    { content: '50 Tz 12 TL', state: { stretch: 0.5, leading: 12 } },
    { content: '5 6 TD', state: { leading: -6 } },
    { content: '1 2 (a) "', state: { wordSpacing: 1, letterSpacing: 2 } },
    { content: 'q 3 w Q', state: { lineWidth: 1 } },
    { content: '3 w w', state: { lineWidth: 3 } },
  ])('keeps what $content says of text and lines', ({ content, state }) => {
    expect(after(content).state).toMatchObject(state)
  })

  it.each([
    { content: 'BT 5 6 Td', x: 5, y: 6 },
    { content: 'BT 2 0 0 2 10 20 Tm 5 6 Td', x: 20, y: 32 },
    { content: 'BT 5 6 TD T*', x: 5, y: 12 },
    { content: "BT 12 TL (a) ' (b) '", x: 0, y: -24 },
    { content: 'BT 12 TL 1 2 (a) "', x: 0, y: -12 },
  ])('knows where a line of text begins after $content', ({ content, x, y }) => {
    expect(after(content).textMatrix.slice(4)).toEqual([x, y])
  })

  it('begins in what is in force where a form is drawn', () => {
    const begin = { ...PAGE_STATE, lineWidth: 4 }
    expect([...walkContent(bytesOf('q'), begin)][0]?.state.lineWidth).toBe(4)
  })
})

describe('the object that an operation stands in', () => {
  const starts = (content: string, which: 'pathStart' | 'textStart') =>
    walk(content).map((step) => step[which])

  it('is a path from its first part to what paints or drops it', () => {
    const content = 'q 0 0 m 9 9 l 1 1 m 2 2 l S 0 0 9 9 re W n f'
    expect(starts(content, 'pathStart')).toEqual([
      ...[undefined, 2, 2, 2, 2, 2],
      ...[28, 28, 28, undefined],
    ])
  })

  it.each(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'n'])('is no path after %s', (end) => {
    expect(starts(`0 0 9 9 re ${end} q`, 'pathStart')).toEqual([0, 0, undefined])
  })

  it('is a text from BT to ET', () => {
    expect(starts('q BT (a) Tj ET Q ET', 'textStart')).toEqual([
      ...[undefined, 2, 2, 2],
      ...[undefined, undefined],
    ])
  })
})
