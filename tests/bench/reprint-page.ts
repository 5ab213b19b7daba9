/**
 * Times the members' site in a browser: a keystroke until the new picture of the sheet, the button until
 * the press file with a logo is offered, the largest paint on a slow line and processor. Part of
 * `npm run bench`; it needs the built site, which it does not build.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { findBrowser } from '../browser/find-browser.ts'
import { launchBrowser } from '../browser/launch.ts'
import { serveFolder } from '../browser/serve-folder.ts'
import { REPOSITORY } from '../setup/repository.ts'
import { chooseLogo, fillIn, pictureLogo } from '../site/member-page.ts'

const ROUNDS = { picture: 9, first: 3, again: 5, paint: 3 } as const

/** In ms. */
const TARGETS = { picture: 300, file: 2000, paint: 1500 } as const

/** A telephone of some years ago on a poor line: the profile that is usual for such figures. */
const SLOW = { processor: 4, bitsPerSecond: 1_600_000, latencyMs: 150 } as const

const SITE = join(REPOSITORY, 'apps/site/site-static')

if (!existsSync(join(SITE, 'index.html'))) {
  process.stderr.write(
    'The built site is missing: npm run build --workspace @flyer-open-data/site\n',
  )
  process.exit(1)
}

/** A page with the tool, filled in but for the logo. */
async function openFilled(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } })
  const page = await context.newPage()
  // tsx names functions by a function that the page does not have.
  await page.addInitScript('globalThis.__name = (f) => f')
  await page.goto(`${origin}/reimprimer/`)
  await page.locator('.reprint').waitFor()
  await fillIn(page, { name: 'Valmont' })
  return page
}

/** Types the last letter of a name and waits until the picture has it, in ms. */
function timePicture(page: Page, name: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('#champ-name')
        if (!field) throw new Error('The form has no field for a name.')
        const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set
        const isShown = () => {
          const drawn = [...document.querySelectorAll('.fitted')].map((one) => one.textContent)
          return drawn.some((text) => new RegExp(`${name}(?!s)`).test(text ?? ''))
        }
        const start = performance.now()
        setter?.call(field, name)
        field.dispatchEvent(new Event('input', { bubbles: true }))
        const poll = () => {
          // One more frame: by then the picture that was found has been painted.
          if (isShown()) requestAnimationFrame(() => resolve(performance.now() - start))
          else requestAnimationFrame(poll)
        }
        poll()
      }),
    name,
  )
}

/** Asks for the file and waits until it is offered, in ms. */
function timeFile(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const button = document.querySelector<HTMLButtonElement>('.making-actions .action')
        const start = performance.now()
        button?.click()
        const poll = () => {
          if (document.querySelector('[data-kind=printed] a[href]')) {
            resolve(performance.now() - start)
          } else if (document.querySelector('.making-status[data-status=failed]')) {
            reject(new Error('The file could not be made.'))
          } else requestAnimationFrame(poll)
        }
        poll()
      }),
  )
}

/** Chooses the logo and waits until it was taken. */
async function takeLogo(page: Page): Promise<void> {
  await chooseLogo(page, 'logo.png', pictureLogo(900))
  await page.locator('#champ-logo .logo-verdict[data-verdict=good]').waitFor()
}

/** When the largest part of a page was painted, in ms from asking for it. */
async function timePaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.processor })
  const bytesPerSecond = SLOW.bitsPerSecond / 8
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: SLOW.latencyMs },
    ...{ downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond },
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const largest = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().at(-1)?.startTime ?? 0),
        ).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await context.close()
  return largest
}

/** Prints the median of some times beside its target. */
function tell(what: string, times: readonly number[], target: number): void {
  const middle = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
  process.stdout.write(
    `${what.padEnd(46)}${middle.toFixed(0).padStart(6)} ms, ${(middle / target).toFixed(2)} of the target of ${target} ms (median of ${times.length}, worst ${Math.max(...times).toFixed(0)})\n`,
  )
}

const found = await findBrowser()
const browser = await launchBrowser(found)
const served = await serveFolder(SITE, '/', { isCompressing: true })
try {
  for (const [view, what] of [
    ['Votre volet', 'the picture of the panel'],
    ['Les deux faces', 'the picture of the sheet'],
  ] as const) {
    const page = await openFilled(browser, served.origin)
    await page.getByRole('button', { name: view }).click()
    await timePicture(page, 'Valmonts')
    const times: number[] = []
    for (let i = 0; i < ROUNDS.picture; i++) {
      times.push(await timePicture(page, i % 2 ? 'Valmonts' : 'Valmont'))
    }
    await page.context().close()
    tell(`from a keystroke to ${what}`, times, TARGETS.picture)
  }

  const first: number[] = []
  const again: number[] = []
  for (let i = 0; i < ROUNDS.first; i++) {
    const page = await openFilled(browser, served.origin)
    await takeLogo(page)
    first.push(await timeFile(page))
    const isLast = i === ROUNDS.first - 1
    for (let k = 0; isLast && k < ROUNDS.again; k++) {
      // Nothing else can be asked for before the papers of the file are there too.
      await page.locator('[data-kind=archive] a[href]').waitFor()
      await page.getByLabel('Nombre d’exemplaires').fill(String(500 + k))
      await page.locator('.downloads').waitFor({ state: 'detached' })
      again.push(await timeFile(page))
    }
    await page.context().close()
  }
  tell('from the button to the press file, first time', first, TARGETS.file)
  tell('the same once more', again, TARGETS.file)

  process.stdout.write(
    `on a processor ${SLOW.processor} times as slow, a line of ${SLOW.bitsPerSecond / 1e6} Mbit/s and ${SLOW.latencyMs} ms:\n`,
  )
  for (const [folder, what] of [
    ['', 'home page'],
    ['reimprimer/', '« Réimprimer »'],
  ] as const) {
    const times: number[] = []
    for (let i = 0; i < ROUNDS.paint; i++) {
      times.push(await timePaint(browser, `${served.origin}/${folder}`))
    }
    tell(`  the largest paint of ${what}`, times, TARGETS.paint)
  }
} finally {
  await browser.close()
  served.close()
  await found.remove()
}
