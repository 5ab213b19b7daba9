import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { watchPage } from '../browser/launch.ts'

/** What a member types. */
export const MEMBER = {
  name: "Communauté de communes de l'Orée",
  email: 'contact@oree.example',
  website: 'https://www.oree.example/',
} as const

/** How long a page may take to come to show something on a busy machine, in milliseconds. */
const PATIENCE = 120_000

/** Where artwork is chosen. */
type ArtworkPlace = 'logo' | 'sorting'

/** A page that a member works on, and all that it asked for. */
export interface MemberPage {
  readonly context: BrowserContext
  readonly page: Page
  /** What it did that it should not. */
  readonly faults: string[]
  /** The addresses and bodies of its requests. */
  readonly asked: string[]
}

/** Opens a tool of the site in a window of its own, and waits until it can be used. */
export async function openTool(browser: Browser, address: string): Promise<MemberPage> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } })
  const page = await context.newPage()
  const faults = watchPage(page, new URL(address).origin)
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.goto(address)
  await page.locator('.reprint').waitFor()
  return { context, page, faults, asked }
}

/** Fills in what must be typed. */
export async function fillIn(
  page: Page,
  member: Partial<Record<keyof typeof MEMBER, string>> = MEMBER,
): Promise<void> {
  const fields = { ...MEMBER, ...member }
  await page.getByLabel('Nom de la collectivité').fill(fields.name)
  await page.getByLabel('Adresse électronique').fill(fields.email)
  await page.getByLabel('Site internet').fill(fields.website)
}

/** A logo as a picture: a frame, so many pixels wide. */
export function pictureLogo(width: number): Buffer {
  const height = Math.round(width * 0.6)
  const png = new PNG({ width, height })
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)]
    const isInside = x > width / 4 && x < width * 0.75 && y > height / 4 && y < height * 0.75
    png.data.set(isInside ? [255, 255, 255, 0] : [10, 120, 90, 255], at * 4)
  }
  return PNG.sync.write(png)
}

/** Chooses a file as the logo, or as other artwork. */
export const chooseLogo = (
  page: Page,
  name: string,
  buffer: Buffer,
  place: ArtworkPlace = 'logo',
): Promise<void> =>
  page
    .locator(`#champ-${place} input[type=file]`)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

/** The verdicts on a file that was read. */
const VERDICTS = ['good', 'acceptable', 'refused', 'failed']

/** What is said of the logo or of other artwork. */
export const verdictOf = (page: Page, place: ArtworkPlace = 'logo') =>
  page.locator(`#champ-${place} .logo-verdict`)

/** The same, once it was read. */
export async function logoVerdict(page: Page, place?: ArtworkPlace): Promise<string> {
  const read = VERDICTS.map((verdict) => `[data-verdict="${verdict}"]`).join(', ')
  const told = verdictOf(page, place).and(page.locator(read))
  return (await told.textContent({ timeout: PATIENCE })) ?? ''
}

/** Presses the button, and waits for the files. */
export async function make(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fabriquer le PDF' }).click()
  await page.locator('.downloads').waitFor({ timeout: PATIENCE })
}

/** Has it printed in another way, and takes the file to print away. */
export async function printIn(page: Page, way: string, folder: string) {
  await page.getByRole('radio', { name: way }).check()
  await make(page)
  return download(page, /^Fichier (pour l’|à )/, folder)
}

/** Takes a file away by the words of its link, as the browser saves it, into a folder. */
export async function download(page: Page, words: string | RegExp, folder: string) {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: words }).click()
  const file = await waiting
  const name = file.suggestedFilename()
  const path = join(folder, `saved-${name}`)
  await file.saveAs(path)
  return { name, bytes: await readFile(path) }
}
