import { count, withUnit } from '@flyer-open-data/flyer'
import { type Item, list, openingMark, PAPER_COLOURS } from '@flyer-open-data/ui'
import { capitalised } from '../../job-facts/job-words.ts'
import { AUDIENCE_IDS, AUDIENCE_NAMES, type AudienceId } from '../../products/audiences.ts'
import { handOverOf } from '../../products/hand-over.ts'
import { isFor } from '../audience-archives.ts'
import type { PaperSource, PrintedFile } from '../paper-source.ts'
import type { LaidPart } from '../proof/lay-part.ts'
import { WHOLE } from '../proof/proof-page.ts'
import { line, ruled } from '../proof/ruled-lines.ts'
import { type SetText, TextColumn } from '../proof/text-column.ts'
import { stepsOf } from './audience-words.ts'
import type { Part } from './part.ts'
import { ARCHIVE, FILE_NAME, FILE_USE, STEP, WHO } from './readme-styles.ts'

/** What is told of somebody stands to the right of their mark, in mm. */
const TEXT = { x: WHOLE.x + 12, width: WHOLE.width - 12 } as const
/** Running text is no wider than can be read, in mm. */
const READ = { ...TEXT, width: 146 } as const
const MARK = 6
/** From the rule above somebody to the first baseline, and from the last to the next rule, in mm. */
const RULE_TO_TEXT = 5.2
const TEXT_TO_RULE = -1.6
/** Above the name of a file, in mm. */
const ABOVE_FILE = 0.6

/** Who prints, each with what to do and which file to take. */
export function audienceParts(source: PaperSource, setText: SetText): Part[] {
  const asked = AUDIENCE_IDS.filter((id) => source.files.some(({ product }) => isFor(id, product)))
  return asked.map((id, i) => (y) => {
    // The mark of the leaflet opens from one to the next, as it does across the sheet.
    const openness = asked.length < 2 ? 1 : i / (asked.length - 1)
    return layAudience(source, setText, { id, y, openness })
  })
}

function layAudience(
  source: PaperSource,
  setText: SetText,
  { id, y, openness }: { id: AudienceId; y: number; openness: number },
): LaidPart {
  const rule = line([WHOLE.x, y], [WHOLE.x + WHOLE.width, y], PAPER_COLOURS.faintRule)
  const first = y + RULE_TO_TEXT
  const mark = openingMark([WHOLE.x + MARK / 2, first - 1.5], MARK, openness, {
    body:
      openness < 0.4
        ? PAPER_COLOURS.closed
        : openness < 0.8
          ? PAPER_COLOURS.opening
          : PAPER_COLOURS.open,
    point: PAPER_COLOURS.point,
  })
  const who = new TextColumn(setText, TEXT, first).add(`${id}.who`, AUDIENCE_NAMES[id], WHO)
  const archive = source.bundle.audiences.find(({ audience }) => audience === id)
  const steps = new TextColumn(setText, READ, who.next - 0.2)
  for (const [i, step] of stepsOf(id, source).entries()) steps.add(`${id}.${i}`, step, STEP)
  let next = steps.next
  const files = source.files.filter(({ product }) => isFor(id, product))
  const entries = files.toSorted(byFirst(id)).map((file) => {
    const column = new TextColumn(setText, TEXT, next + ABOVE_FILE)
    column.add(`${id}.${file.product}.name`, file.path, FILE_NAME)
    column.add(
      `${id}.${file.product}.use`,
      `${capitalised(useOf(file))} (${factsOf(file)}).`,
      FILE_USE,
    )
    next = column.next
    return column.items
  })
  const last = new TextColumn(setText, TEXT, next + ABOVE_FILE)
  if (archive)
    last.add(`${id}.archive`, `Son archive, envoyée à part\u00a0: ${archive.name}`, ARCHIVE)
  const items: Item[] = [
    ruled(`${id} rule`, [rule, ...mark]),
    ...who.items,
    ...steps.items,
    list(entries),
    ...last.items,
  ]
  return { items, end: last.next + TEXT_TO_RULE }
}

/** What is for somebody before all others comes first. */
const byFirst = (id: AudienceId) => (a: PrintedFile, b: PrintedFile) =>
  Number(handOverOf(b.product)?.audiences[0] === id) -
  Number(handOverOf(a.product)?.audiences[0] === id)

const useOf = ({ product }: PrintedFile) => handOverOf(product)?.use ?? product

/** « 2 pages, 184 ko » */
const factsOf = ({ pages, bytes }: PrintedFile): string =>
  `${count(pages, 'page', 'pages')}, ${withUnit(Math.ceil(bytes.length / 1e3), 'ko', 0)}`
