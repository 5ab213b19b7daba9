// Run in a page: each of these knows nothing but the page.

/** What is wrong with the titles and ids of the page that it is run on. */
export function headingFaults(): string[] {
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
    Number(tagName.slice(1)),
  )
  const titles = levels.filter((level) => level === 1).length
  const jumps = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i)
  return [
    ...(titles === 1 ? [] : [`${titles} titles`]),
    ...jumps.map((level) => `a heading of level ${level} after one two levels higher`),
    ...twice.map((id) => `${id} twice`),
  ]
}

/** What does not fit into the window: a page that is wider, or words that go on in a next line. */
export function layoutFaults(): string[] {
  const { scrollWidth } = document.documentElement
  const words = [...document.querySelectorAll('h1, h2, h3, .flow-text')].flatMap((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const broken: string[] = []
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { index, 0: word } of (text.nodeValue ?? '').matchAll(/[^\s/-]+/g)) {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 1) broken.push(`« ${word} » is broken`)
      }
    }
    return broken
  })
  return [
    ...(scrollWidth > window.innerWidth ? [`the page is ${scrollWidth} pixels wide`] : []),
    ...words,
  ]
}

/** Where a page keeps colours that its reader replaces, or says by colour alone which page it is. */
export function forcedFaults(): string[] {
  const styleOf = (element: Element) => getComputedStyle(element)
  const kept = [...document.querySelectorAll('body *:not(svg, svg *)')].filter(
    (element) => styleOf(element).forcedColorAdjust !== 'auto',
  )
  const links = [...document.querySelectorAll('nav .site-links a')]
  const marked = links.filter((link) => {
    const { borderBottomColor, color } = styleOf(link)
    return borderBottomColor === color
  })
  return [
    ...kept.map(({ localName }) => `${localName} keeps its colours`),
    ...(marked.length === 1 && marked[0]?.hasAttribute('aria-current')
      ? []
      : [`${marked.length} links are marked as the current page`]),
  ]
}

/** The parts of a page that would be printed on a ground of their own. */
export function printedGrounds(): string[] {
  return [...document.querySelectorAll('main section, main [data-ground]')]
    .filter((element) => !/, 0\)$|^transparent$/.test(getComputedStyle(element).backgroundColor))
    .map((element) => element.outerHTML.slice(0, 60))
}
