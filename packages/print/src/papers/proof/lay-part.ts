import { type Item, PAPER_COLOURS } from '@flyer-open-data/ui'
import { MAIN, NOTES, PROOF_MARGIN, PROOF_PAGE } from './proof-page.ts'
import { LINE, line, ruled } from './ruled-lines.ts'
import { LABEL, LEADING, PART_HEADING, type SetText, TextColumn } from './text-column.ts'

/** Width of what a value is called, in mm; the value stands beside it. */
const LABEL_WIDTH = 27
/** From the rule above a part to its first baseline, and from its last one to the next rule, in mm. */
const RULE_TO_TEXT = 4.4
const TEXT_TO_RULE = 2.2

/** Between two values, besides their leading, in mm. */
const BETWEEN_ROWS = 0.35

/** A value with what it is called. */
export interface Row {
  readonly field: string
  readonly label: string
  readonly value: string
  /** A name may part after its hyphens, as a file's does. */
  readonly role?: 'body' | 'address' | 'name'
}

/** Something that is written by hand. */
export interface Blank {
  readonly field: string
  readonly label: string
}

/** A part of the page: its items, and where the next part begins, in mm. */
export interface LaidPart {
  readonly items: readonly Item[]
  readonly end: number
}

/** A part with its rule above it and its heading in the column of notes. */
export function layPart(
  setText: SetText,
  { field, title, y }: { readonly field: string; readonly title: string; readonly y: number },
  layContent: (firstBaseline: number) => LaidPart,
): LaidPart {
  const rule = line(
    [PROOF_MARGIN, y],
    [PROOF_PAGE.width - PROOF_MARGIN, y],
    PAPER_COLOURS.faintRule,
  )
  const heading = new TextColumn(setText, NOTES, y + RULE_TO_TEXT)
  heading.add(`${field}.title`, title, PART_HEADING)
  const content = layContent(y + RULE_TO_TEXT)
  return {
    items: [ruled(`${field} rule`, [rule]), ...heading.items, ...content.items],
    end: Math.max(content.end, heading.next) - LEADING + TEXT_TO_RULE,
  }
}

/** Values under each other, each beside what it is called. */
export function layRows(
  setText: SetText,
  field: string,
  rows: readonly Row[],
): (firstBaseline: number) => LaidPart {
  return (firstBaseline) => {
    let next = firstBaseline
    const items = rows.flatMap((row) => {
      const label = new TextColumn(setText, { x: MAIN.x, width: LABEL_WIDTH - 2 }, next)
      label.add(`${field}.${row.field}.label`, row.label, LABEL)
      const at = { x: MAIN.x + LABEL_WIDTH, width: MAIN.width - LABEL_WIDTH }
      const value = new TextColumn(setText, at, next)
      value.add(`${field}.${row.field}`, row.value, row.role ? { role: row.role } : {})
      next = Math.max(label.next, value.next) + BETWEEN_ROWS
      return [...label.items, ...value.items]
    })
    return { items, end: next - BETWEEN_ROWS }
  }
}

/** Texts under each other. */
export function layTexts(
  setText: SetText,
  field: string,
  texts: readonly string[],
): (firstBaseline: number) => LaidPart {
  return (firstBaseline) => {
    const column = new TextColumn(setText, MAIN, firstBaseline)
    for (const [i, text] of texts.entries()) column.add(`${field}.${i}`, text)
    return { items: column.items, end: column.next }
  }
}

/** What the printer writes, one under the other: a label and a line to write on. */
export function layBlanks(
  setText: SetText,
  field: string,
  blanks: readonly Blank[],
): (firstBaseline: number) => LaidPart {
  return (firstBaseline) => {
    const width = (MAIN.width - BLANK_GAP) / 2
    const items = blanks.flatMap((blank, i) => {
      const x = MAIN.x + (i % 2) * (width + BLANK_GAP)
      const y = firstBaseline + Math.floor(i / 2) * BLANK_STEP
      const label = new TextColumn(setText, { x, width: LABEL_WIDTH }, y)
      label.add(`${field}.${blank.field}`, blank.label, LABEL)
      const rule = line(
        [x + LABEL_WIDTH, y + 0.8],
        [x + width, y + 0.8],
        PAPER_COLOURS.rule,
        LINE.thin,
      )
      return [...label.items, ruled(`${field} ${blank.field}`, [rule])]
    })
    const rows = Math.ceil(blanks.length / 2)
    return { items, end: firstBaseline + (rows - 1) * BLANK_STEP + LEADING + UNDER_BLANKS }
  }
}

/** From one line to write on to the next, and between two side by side, in mm. */
const BLANK_STEP = 6.5
const BLANK_GAP = 6
/** Under the last line to write on, in mm. */
const UNDER_BLANKS = 1.2
