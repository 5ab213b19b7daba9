import { figuresIn, sectionsOf } from './check-words.ts'
import type { ExpectedFile } from './expected-file.ts'
import type { PointBox } from './path-bounds.ts'
import { entriesOf, nameIn, numberIn, textIn, valueAt } from './pdf-values.ts'
import { marksIn, type TreeElement } from './read-tree.ts'
import { type TagFault, tagFault } from './tag-fault.ts'
import type { TaggedFile } from './tagged-file.ts'

/** How far a path may reach over a box, in pt: numbers in a PDF are rounded. */
const ROUNDING_PT = 0.01

/** What roles ask for: an outline of titles, words for figures and where they stand, kinds of lists. */
export function* checkRoles(file: TaggedFile, expected: ExpectedFile): Generator<TagFault> {
  yield* checkHeadings(file)
  for (const [i, section] of sectionsOf(file).entries()) {
    const figures = figuresIn(section)
    const labels = figures.map(({ dictionary }) => textIn(valueAt(dictionary, 'Alt')) ?? '')
    const known = expected.panels[i]?.figures ?? []
    if (labels.join('\n') !== known.join('\n')) {
      yield tagFault('figure/alt', `${section.ref}: ${labels.join(', ')}`)
    }
    for (const figure of figures) yield* checkFigure(file, figure)
  }
  for (const { element, holder } of file.elements) {
    if (element.role !== 'L') continue
    // Lists of phases and steps are in order; a list inside another, and that of the reasons, is not.
    const numbering = nameIn(valueAt(element.dictionary, 'A', 'ListNumbering'))
    const isList = nameIn(valueAt(element.dictionary, 'A', 'O')) === 'List'
    const known = holder?.role === 'LBody' ? ['None'] : ['None', 'Decimal']
    if (!isList || !known.includes(numbering ?? '')) {
      yield tagFault('list/numbering', `${element.ref}: ${numbering}`)
    }
  }
}

function* checkHeadings({ elements }: TaggedFile): Generator<TagFault> {
  const headings = elements.filter(({ element }) => /^H\d$/.test(element.role))
  const levels = headings.map(({ element }) => Number(element.role.slice(1)))
  if (levels[0] !== 1 || levels.lastIndexOf(1) !== 0) {
    yield tagFault('heading/first', levels.join(' '))
  }
  for (const [i, level] of levels.entries()) {
    if (level > (levels[i - 1] ?? 0) + 1) yield tagFault('heading/skipped', `title ${i + 1}`)
  }
}

function* checkFigure(file: TaggedFile, figure: TreeElement): Generator<TagFault> {
  const where = `Figure ${figure.ref}`
  const box = boxOf(figure)
  const page = file.pages[figure.page]?.page
  if (!box || !page || nameIn(valueAt(figure.dictionary, 'A', 'O')) !== 'Layout') {
    yield tagFault('figure/box', where)
    return
  }
  const { x, y, width, height } = page.getMediaBox()
  const isOnPage = isInside(box, { left: x, bottom: y, right: x + width, top: y + height })
  const hasSize = box.left < box.right && box.bottom < box.top
  if (!isOnPage || !hasSize) yield tagFault('figure/box', where)
  const marks = marksIn(figure.kids).map((mark) => file.shownBy(mark))
  if (marks.some((mark) => mark?.words !== '')) yield tagFault('figure/outside', `${where}: words`)
  for (const path of marks.flatMap((mark) => mark?.paths ?? [])) {
    if (!isInside(path, box)) yield tagFault('figure/outside', where)
  }
  // What is painted on a figure later is a part of it.
  const shown = file.pages[figure.page]?.marks ?? []
  const [painted] = marks
  const first = painted ? shown.indexOf(painted) : 0
  const artifacts = shown.slice(first).filter(({ number }) => number === undefined)
  if (artifacts.some(({ paths }) => paths.some((path) => isInside(path, box)))) {
    yield tagFault('figure/torn', where)
  }
}

function boxOf({ dictionary }: TreeElement): PointBox | undefined {
  const numbers = entriesOf(valueAt(dictionary, 'A', 'BBox')).map(numberIn)
  const [left, bottom, right, top] = numbers
  if (numbers.length !== 4) return undefined
  if (left === undefined || bottom === undefined) return undefined
  if (right === undefined || top === undefined) return undefined
  return { left, bottom, right, top }
}

function isInside(inner: PointBox, outer: PointBox): boolean {
  return (
    inner.left >= outer.left - ROUNDING_PT &&
    inner.bottom >= outer.bottom - ROUNDING_PT &&
    inner.right <= outer.right + ROUNDING_PT &&
    inner.top <= outer.top + ROUNDING_PT
  )
}
