import { mm, pt } from '@flyer-open-data/flyer'
import { paragraph } from '../frame/items.ts'
import type { InkName } from '../tokens/inks.ts'
import { BASELINE_MM, TEXT_STYLES, type TextStyle } from '../tokens/type.ts'
import type { PanelToJudge } from './panel-to-judge.ts'

/**
 * A small panel with one line of text, as an example of a rule: its words are nobody's, and its
 * measures are near enough to be drawn. Lengths in mm.
 */
export function examplePanel({
  words = 'Ouvrir',
  style = TEXT_STYLES.body,
  ink = 'black',
  ground = 'paper',
  x = 6,
  firstBaseline = 3 * BASELINE_MM,
}: {
  readonly words?: string
  readonly style?: TextStyle
  readonly ink?: InkName
  readonly ground?: InkName
  readonly x?: number
  readonly firstBaseline?: number
} = {}): PanelToJudge {
  const { face, size } = style
  // Half an em a letter is about what these fonts take.
  const width = mm((words.length * size * 0.5 * 25.4) / 72)
  const line = {
    start: 0,
    text: words,
    joint: '' as const,
    runs: [{ text: words, face, start: 0, width }],
    hang: mm(0),
    width,
  }
  const text = {
    field: 'title',
    role: 'body' as const,
    style,
    x: mm(x),
    firstBaseline: mm(firstBaseline),
    ascent: pt(size),
    measure: mm(38),
    lines: [line],
  }
  return {
    width: 50,
    height: 24,
    ground,
    content: { grounds: [], items: [paragraph(text, ink)] },
  }
}
