import { type Finding, type RichText, toMillimetres } from '@flyer-open-data/flyer'
import { type FontBook, type PlacedText, TEXT_STYLES, typesetterOf } from '@flyer-open-data/ui'
import { SLUG_SEPARATOR, type SlugFact, type SlugTopic } from '../sheet/slug-text.ts'

type Setting = Parameters<ReturnType<typeof typesetterOf>>[0]

const typesetter = (fonts: FontBook) => typesetterOf(fonts, { panel: 'slug' })

/** Sets a text for whoever holds the sheet, in the small style of margins; lengths in mm. */
export function setMarginText(
  fonts: FontBook,
  { field = 'slug', ...setting }: Omit<Setting, 'field' | 'style'> & { readonly field?: string },
): PlacedText {
  return typesetter(fonts)({ ...setting, field, style: TEXT_STYLES.slug })
}

/** Lines of the slug: their measure in mm, and how many there are. */
interface SlugLines {
  readonly measure: number
  readonly maxLines: number
}

/**
 * Sets topics in lines. Each topic begins a line as long as there are enough; else its facts follow
 * those of the topic before. Facts on one line have a separator between them, so that no line ends with
 * one; only a fact that is wider than the measure is broken, between its words.
 *
 * @returns the lines, each a text of its own that starts at 0, 0
 * @throws ContentError when there are too few lines; it names the field of the longest fact
 */
export function setTopics(
  fonts: FontBook,
  topics: readonly SlugTopic[],
  { measure, maxLines }: SlugLines,
): PlacedText[] {
  const set = (facts: SlugTopic): PlacedText =>
    setMarginText(fonts, {
      field: longest(facts).field,
      text: joined(facts),
      x: 0,
      firstBaseline: 0,
      measure,
      maxLines: Number.POSITIVE_INFINITY,
    })
  const inLines = (facts: SlugTopic): PlacedText[] => {
    const lines: (readonly SlugFact[])[] = []
    for (const fact of facts) {
      const together = [...(lines.at(-1) ?? []), fact]
      if (lines.length > 0 && set(together).lines.length === 1) lines[lines.length - 1] = together
      else lines.push([fact])
    }
    return lines.flatMap((line) => eachLine(set(line)))
  }
  const apart = topics.flatMap(inLines)
  if (apart.length <= maxLines) return apart
  const running = inLines(topics.flat())
  if (running.length > maxLines) {
    typesetter(fonts).report([tooManyLines(longest(topics.flat()), running.length, maxLines)])
  }
  return running
}

/** Facts as one text, the strong ones heavier. */
function joined(facts: SlugTopic): RichText {
  return facts.flatMap(({ text, strong }, i) => [
    ...(i === 0 ? [] : [{ text: SLUG_SEPARATOR }]),
    { text, ...(strong && { strong }) },
  ])
}

/** The fact that takes the most room. */
function longest(facts: SlugTopic): SlugFact {
  return facts.reduce((one, other) => (other.text.length > one.text.length ? other : one), {
    field: 'slug',
    text: '',
  })
}

const eachLine = (text: PlacedText): PlacedText[] =>
  text.lines.map((line) => ({ ...text, lines: [line] }))

/** What is wrong when the facts of a block take too many lines: its longest one is to be shortened. */
function tooManyLines({ field, text }: SlugFact, lines: number, maxLines: number): Finding {
  const excessLines = lines - maxLines
  return {
    rule: 'room',
    fault: 'lines',
    severity: 'error',
    place: { panel: 'slug', field },
    values: {
      characters: text.length,
      fitting: Math.floor((text.length * maxLines) / lines),
      excessLines,
      excessMm: excessLines * toMillimetres(TEXT_STYLES.slug.leading),
      lines,
      maxLines,
    },
    excerpt: text.replaceAll('\u00a0', ' '),
  }
}
