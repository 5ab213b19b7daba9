import type { Page } from 'playwright-core'

/** What holds the focus, and whether that is seen. */
interface Focused {
  /** Its place among all elements of the page. */
  readonly at: number
  readonly name: string
  readonly isSeen: boolean
}

const focused = (): Focused => {
  const element = document.activeElement ?? document.body
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  return {
    at: [...document.querySelectorAll('*')].indexOf(element),
    name: `${element.localName} ${element.textContent?.trim().slice(0, 30)}`,
    isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  }
}

/** What of the page takes the focus, by its place among all elements; of radio buttons one a group. */
const pressable = (): number[] => {
  const all = [...document.querySelectorAll('*')]
  const selector =
    'a[href], button:not(:disabled), input:not(:disabled, [type=radio]), select, textarea, summary, [tabindex="0"]'
  return all.flatMap((element, i) =>
    element.matches(selector) && element.checkVisibility({ visibilityProperty: true }) ? [i] : [],
  )
}

/** Goes through a page by the Tab key; what is not reached, not seen, or out of order. */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const wanted = await page.evaluate(pressable)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    getSelection()?.collapse(document.body, 0)
  })
  const met: Focused[] = []
  for (let i = 0; i <= wanted.length + 50; i += 1) {
    await page.keyboard.press('Tab')
    const now = await page.evaluate(focused)
    if (now.name.startsWith('body') || now.at === met[0]?.at) break
    met.push(now)
  }
  const places = met.map(({ at }) => at)
  return [
    ...wanted.filter((at) => !places.includes(at)).map((at) => `element ${at} is not reached`),
    ...met.filter(({ isSeen }) => !isSeen).map(({ name }) => `${name}: the focus is not seen`),
    ...met
      .filter(({ at }, i) => at < (places[i - 1] ?? 0))
      .map(({ name }) => `${name} comes after what stands below it`),
  ]
}

/** Follows the link that passes over what all pages have: whether it is seen, and where it leads. */
export async function skipped(page: Page): Promise<{ seen: boolean; inContent: boolean }> {
  const link = page.locator('a').first()
  await link.focus()
  const seen = await link.evaluate((element) => getComputedStyle(element).clipPath === 'none')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const inContent = await page.evaluate(() => {
    const main = document.querySelector('main')
    const at = document.activeElement
    if (!main || !at) return false
    // A page with nothing to press in its content leads on to what stands after it.
    return main.querySelector('a[href], button, input, summary')
      ? main.contains(at)
      : Boolean(main.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)
  })
  return { seen, inContent }
}
