import type { Drawing, InkedText, Part } from '../../frame/frame.ts'
import { heading } from '../../frame/items.ts'
import { TEXT_STYLES, type TextStyle } from '../../tokens/type.ts'
import { keptWordsStrong } from '../../typesetting/kept-words.ts'
import type { Column, Setting } from '../../typesetting/setting.ts'
import { strokesUnder } from './strokes-under.ts'

/** A title and where it stands. */
export interface PanelTitleProps {
  readonly title: string
  /** Words that stay together are what the title is about: in the ink of labels. */
  readonly picksOut?: boolean
  /** The field that it comes from; `title` unless told. */
  readonly field?: string
  readonly style?: TextStyle
  /** 1 for the title of the leaflet itself. */
  readonly level?: 1 | 2
  readonly maxLines?: number
  readonly column: Column
}

/** A title, placed. */
export interface PanelTitleLayout extends Part {
  readonly items: readonly [InkedText]
  /** What picks words out besides their ink, to be drawn before them. */
  readonly strokes: readonly Drawing[]
}

/** Places the title of a panel, or of the leaflet. */
export function layoutPanelTitle(
  { setText, ground }: Setting,
  {
    title,
    picksOut = false,
    field = 'title',
    style = TEXT_STYLES.panelTitle,
    level = 2,
    maxLines = 2,
    column: { x, firstBaseline, width },
  }: PanelTitleProps,
): PanelTitleLayout {
  const text = setText({
    field,
    text: picksOut ? keptWordsStrong(title) : title,
    role: 'title',
    style,
    x,
    firstBaseline,
    measure: width,
    maxLines,
  })
  return {
    strokes: picksOut && ground.stroke ? strokesUnder(text, ground.stroke) : [],
    items: [heading(text, ground.title, level, picksOut ? ground.label : undefined)],
  }
}
