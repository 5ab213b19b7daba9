/**
 * Times, in a browser, an edit of a text until its new picture: on screen, and as the new page of
 * the press file. Part of `npm run bench`; it needs the static Storybook, which it does not build.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { findBrowser } from '../browser/find-browser.ts'
import { launchBrowser } from '../browser/launch.ts'
import { serveFolder } from '../browser/serve-folder.ts'
import { REPOSITORY } from '../setup/repository.ts'

const ROUNDS = 9
const TARGETS = { screen: 100, paper: 1000 } as const
const STORYBOOK = join(REPOSITORY, 'apps/storybook/storybook-static')

if (!existsSync(join(STORYBOOK, 'iframe.html'))) {
  process.stderr.write(
    'The static Storybook is missing: npm run build --workspace @flyer-open-data/storybook\n',
  )
  process.exit(1)
}

/** Puts the cover's title in the plural or the singular and waits for its picture, in ms. */
function timeEdit(page: Page, surface: 'screen' | 'paper', ending: 'É' | 'ÉS'): Promise<number> {
  return page.evaluate(
    ({ surface, ending }) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLTextAreaElement>('form textarea, form input')
        if (!field) throw new Error('The form has no field.')
        const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set
        const press = () => document.querySelector('[data-press]')?.getAttribute('data-press')
        let wasBusy = false
        const isDone = () => {
          if (surface === 'paper') {
            wasBusy ||= press() !== 'drawn'
            return wasBusy && press() === 'drawn'
          }
          const shown = [...document.querySelectorAll('[data-panel="cover"] [data-field="title"]')]
          return shown.some((title) => title.textContent?.trimEnd().endsWith(ending))
        }
        const start = performance.now()
        setter?.call(field, field.value.replace(/ÉS?$/, ending))
        field.dispatchEvent(new Event('input', { bubbles: true }))
        const poll = () => {
          // One more frame: by then the picture that was found has been painted.
          if (isDone()) requestAnimationFrame(() => resolve(performance.now() - start))
          else requestAnimationFrame(poll)
        }
        poll()
      }),
    { surface, ending },
  )
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const found = await findBrowser()
const browser = await launchBrowser(found)
const served = await serveFolder(STORYBOOK)
try {
  for (const surface of ['screen', 'paper'] as const) {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    // tsx names functions by a function that the page does not have.
    await page.addInitScript('globalThis.__name = (f) => f')
    const globals = `a11y.manual:!true;surface:${surface}`
    await page.goto(
      `${served.origin}/iframe.html?viewMode=story&id=contenu-en-direct--edit&globals=${globals}`,
    )
    await page.waitForSelector(surface === 'paper' ? '[data-press=drawn]' : '[data-panel]')
    await timeEdit(page, surface, 'ÉS')
    const times: number[] = []
    for (let i = 0; i < ROUNDS; i++) times.push(await timeEdit(page, surface, i % 2 ? 'ÉS' : 'É'))
    await page.close()
    const middle = median(times)
    process.stdout.write(
      `${`from an edit to the ${surface === 'screen' ? 'screen' : 'press page'}`.padEnd(34)}${middle.toFixed(0).padStart(6)} ms, ${(middle / TARGETS[surface]).toFixed(2)} of the target of ${TARGETS[surface]} ms (median of ${ROUNDS}, worst ${Math.max(...times).toFixed(0)})\n`,
    )
  }
} finally {
  await browser.close()
  served.close()
  await found.remove()
}
