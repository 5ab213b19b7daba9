import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OLDEST_BROWSERS } from '@flyer-open-data/browser/browser-range'
import type { BrowserContext } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Builtin, forgetting, newerBuiltins } from '../browser/forget-newer.ts'
import { watchPage } from '../browser/launch.ts'
import { sheetPlace, showStory, storyAddress } from '../browser/light-table.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { REPOSITORY } from '../setup/repository.ts'

const storybook = openStorybook({ viewport: { width: 1000, height: 760 } })

/** The window of a browser that knows no more than the range has in common, workers included. */
async function oldWindow(builtins: readonly Builtin[]): Promise<BrowserContext> {
  const context = await storybook.browser.newContext({ viewport: { width: 1000, height: 760 } })
  await context.addInitScript(forgetting(builtins))
  await context.route(/worker[^/]*\.js$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: forgetting(builtins) + (await response.text()) })
  })
  return context
}

describe('a browser with no builtin newer than the range', () => {
  const builtins = newerBuiltins()
  let context: BrowserContext
  beforeAll(async () => {
    context = await oldWindow(builtins)
  })

  it('has forgotten them, in the page and in a worker', async () => {
    expect(builtins).toEqual(
      expect.arrayContaining([
        ['Map', 'getOrInsertComputed'],
        ['Promise', 'try'],
        ['Iterator', 'map'],
        ['Iterator'],
        ['Float16Array'],
        ['RegExp', 'escape'],
        ['Uint8Array', 'fromBase64'],
        ['Error', 'isError'],
        ['ReadableStream', '@@asyncIterator'],
      ]),
    )
    expect(builtins).not.toContainEqual(['Promise', 'withResolvers'])
    expect(builtins).not.toContainEqual(['Array', 'fromAsync'])
    const asked = `[
      typeof Promise.try, typeof [].values().map, typeof Iterator, typeof RegExp.escape,
      typeof Uint8Array.prototype.toBase64, typeof ReadableStream.prototype[Symbol.asyncIterator],
    ]`
    const none = Array(6).fill('undefined')
    const page = await context.newPage()
    await page.goto(`${storybook.origin}/index.json`)
    expect(await page.evaluate(asked)).toEqual(none)
    const answer = await page.evaluate(
      (source) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(URL.createObjectURL(new Blob([source])))
          worker.onmessage = ({ data }) => resolve(data)
          worker.onerror = reject
        }),
      `${forgetting(builtins)}postMessage(${asked})`,
    )
    expect(answer).toEqual(none)
    await page.close()
  })

  it('draws paper, and reads its inks', async () => {
    const page = await context.newPage()
    const workers: string[] = []
    page.on('worker', (worker) => workers.push(worker.url()))
    const faults = watchPage(page, storybook.origin)
    await showStory(page, storybook.origin, 'volets--cover', {
      surface: 'paper',
      support: 'uncoated',
    })
    const sheet = await sheetPlace(page)
    await page.mouse.move(sheet.x + 12, sheet.y + 12)
    await page.waitForSelector('[data-reading=pixel]:has-text("encrage")')
    expect(workers).toEqual([expect.stringMatching(/worker[^/]*\.js$/)])
    expect(faults).toEqual([])
    await page.close()
  })

  it('checks a file', async () => {
    const page = await context.newPage()
    const faults = watchPage(page, storybook.origin)
    await page.goto(storyAddress(storybook.origin, 'controle--check'))
    await page.setInputFiles(
      'input[type=file]',
      join(inject('out'), 'meuse-2024/meuse-2024-press.pdf'),
    )
    await page.getByText('Bon pour l’impression meuse-2024-press.pdf').waitFor()
    expect(faults).toEqual([])
    await page.close()
  })
})

it('is told in the README as it is', async () => {
  const readme = await readFile(`${REPOSITORY}/README.md`, 'utf8')
  const { chrome, edge, firefox, safari } = OLDEST_BROWSERS
  expect(readme.replace(/\s+/g, ' ')).toContain(
    `Chrome ${chrome}, Edge ${edge}, Firefox ${firefox} and Safari ${safari}`,
  )
})
