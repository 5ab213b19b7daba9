import { FRENCH_WORDS } from './french-words.ts'

/** The attributes that are read to a person. */
const ATTRIBUTES = ['aria-label', 'title', 'placeholder'] as const

/** What is written, in French if that is known; white space as it was. */
function inFrench(words: string): string {
  const found = FRENCH_WORDS[words.trim().replace(/\s+/g, ' ')]
  return found === undefined ? words : words.replace(words.trim(), found)
}

function turnText(text: Node): void {
  const words = text.nodeValue ?? ''
  const french = inFrench(words)
  if (french !== words) text.nodeValue = french
}

function turnElement(element: Element): void {
  for (const name of ATTRIBUTES) {
    const words = element.getAttribute(name)
    const french = words === null ? null : inFrench(words)
    if (french !== null && french !== words) element.setAttribute(name, french)
  }
}

function turnAll(node: Node): void {
  if (node.nodeType === Node.TEXT_NODE) turnText(node)
  if (node instanceof Element) turnElement(node)
  for (const child of node.childNodes) turnAll(child)
}

/**
 * Says in French what the manager writes in English, now and whenever it writes again. It only reads
 * and sets words on the page: Storybook's own code stays as it is published.
 */
export function speakFrench(page: Document): void {
  page.documentElement.lang = 'fr'
  turnAll(page.body)
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData') turnText(target)
      if (type === 'attributes' && target instanceof Element) turnElement(target)
      for (const node of addedNodes) turnAll(node)
    }
  }).observe(page.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...ATTRIBUTES],
  })
}
