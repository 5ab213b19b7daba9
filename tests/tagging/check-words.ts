import { asRead, type ExpectedFile, type ExpectedPanel } from './expected-file.ts'
import { elementsIn, marksIn, type TreeElement } from './read-tree.ts'
import { type TagFault, tagFault } from './tag-fault.ts'
import type { TaggedFile } from './tagged-file.ts'

const BLOCKS = new Set(['P', 'H1', 'H2', 'H3'])

/** The words of an element: those of its marks, joined without adding anything. */
export function wordsOf(file: TaggedFile, element: TreeElement): string {
  return asRead(
    marksIn(element.kids)
      .map((mark) => file.shownBy(mark)?.words ?? '')
      .join(''),
  )
}

/** What a panel says, one text for each title, paragraph or loose stretch. */
export function textsIn(file: TaggedFile, holder: TreeElement): string[] {
  return holder.kids.flatMap((kid) => {
    if (kid.kind !== 'element') return []
    const isText = BLOCKS.has(kid.role) || kid.kids.some(({ kind }) => kind === 'mark')
    const words = isText ? wordsOf(file, kid) : ''
    if (isText) return words === '' ? [] : [words]
    return textsIn(file, kid)
  })
}

/** The panels of a file: what its Document holds. */
export function sectionsOf({ elements }: TaggedFile): TreeElement[] {
  return elements.flatMap(({ element, holder }) =>
    holder?.role === 'Document' && element.role === 'Sect' ? [element] : [],
  )
}

/** Every word, once and in reading order; whatever means nothing is a slug or a note. */
export function* checkWords(file: TaggedFile, expected: ExpectedFile): Generator<TagFault> {
  const sections = sectionsOf(file)
  if (sections.length !== expected.panels.length) {
    yield tagFault('words/sections', `${sections.length} for ${expected.panels.length} panels`)
  }
  for (const [i, panel] of expected.panels.entries()) {
    const section = sections[i]
    if (section) yield* checkPanel(textsIn(file, section), panel)
  }
  for (const [i, { marks, where }] of file.pages.entries()) {
    const artifacts = marks.filter(({ number }) => number === undefined)
    const words = asRead(artifacts.map((mark) => mark.words).join(''))
    if (!(expected.artifacts[i] ?? /^$/).test(words)) {
      yield tagFault('words/artifact', `${where}: « ${words} »`)
    }
  }
}

function* checkPanel(texts: readonly string[], panel: ExpectedPanel): Generator<TagFault> {
  const left = [...panel.texts]
  const extras = [...panel.extras]
  for (const text of texts) {
    const extra = extras.indexOf(text)
    if (text === left[0]) left.shift()
    else if (extra >= 0) extras.splice(extra, 1)
    else yield tagFault('words/other', `${panel.panel}: « ${text} » for « ${left[0]} »`)
  }
  for (const text of [...left, ...extras]) {
    yield tagFault('words/other', `${panel.panel}: « ${text} » is not read`)
  }
}

/** What figures say, in each panel. */
export function figuresIn(section: TreeElement): TreeElement[] {
  return [...elementsIn(section.kids)].flatMap(({ element }) =>
    element.role === 'Figure' ? [element] : [],
  )
}
