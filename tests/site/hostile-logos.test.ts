import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LOGO_FRENCH, tellLogo } from '@flyer-open-data/print/logo-intake'
import { readRenderer } from '@flyer-open-data/print/node'
import { takeSenderLogo } from '@flyer-open-data/print/reprint'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '../browser/opened-site.ts'
import { DRAWINGS, type HostileFile } from '../logo-intake/hostile-drawings.ts'
import { OTHERS } from '../logo-intake/hostile-others.ts'
import { PICTURES } from '../logo-intake/hostile-pictures.ts'
import { locked, pdf, redRectangle } from '../logo-intake/make-pdf.ts'
import {
  chooseLogo,
  fillIn,
  logoVerdict,
  type MemberPage,
  openTool,
  printIn,
  verdictOf,
} from './member-page.ts'
import { preflightHere, wantedFile } from './ways.ts'

const site = openSite()
let tool: MemberPage
let out: string
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'flyer-hostile-'))
  tool = await openTool(site.browser, site.address('reimprimer'))
  await fillIn(tool.page)
})
afterEach(() => {
  expect(tool.faults.splice(0)).toEqual([])
})
afterAll(async () => {
  await tool?.context.close()
  await rm(out, { recursive: true, force: true })
})

/** What the intake says of a file in this process. */
async function toldHere(bytes: Uint8Array, fileName: string) {
  const taken = await takeSenderLogo(
    { bytes, fileName, name: 'Logo', place: 'logo' },
    { renderer: readRenderer },
  )
  const { verdict, sentence } = tellLogo(LOGO_FRENCH, taken)
  return { verdict, sentence, isTaken: 'logo' in taken }
}

/** Hands a file in at the field, and sees that it comes to what the intake says of it, and no more. */
async function handIn(bytes: Uint8Array, fileName: string): Promise<void> {
  const { page } = tool
  await chooseLogo(page, fileName, Buffer.from(bytes))
  const words = await logoVerdict(page)
  const { verdict, sentence, isTaken } = await toldHere(bytes, fileName)
  expect(await verdictOf(page).getAttribute('data-verdict')).toBe(verdict)
  expect(words).toContain(sentence)
  expect(words).toMatch(/\p{Lu}.*\.$/su)
  expect(await page.locator('.summary').count()).toBe(isTaken ? 0 : 1)
}

const FILES: readonly HostileFile[] = [...DRAWINGS, ...PICTURES, ...OTHERS]

describe('a file at the field of the logo comes to what the intake says of it', () => {
  // Each has a name of its own, so that no verdict is that of the file before.
  it.each(
    FILES.map(([title, bytes, , name], i) => [title, bytes, `${i}-${name ?? 'logo'}`] as const),
  )('%s', (_, bytes, name) => handIn(bytes, name))

  it.each([
    ['a PDF without anything on its page', () => pdf(() => undefined)],
    ['a PDF without a page', () => pdf()],
    ['a PDF with a password', () => locked(redRectangle)],
    ['a PDF that is cut off', async () => (await pdf(redRectangle)).subarray(0, 500)],
    ['a PDF of its first line alone', async () => Buffer.from('%PDF-1.7\n%%EOF')],
  ])('%s', async (title, make) => handIn(await make(), `${title}.pdf`))
})

describe('what was taken of a hostile file is printed on a sheet that preflight accepts', () => {
  it.each([
    'a script',
    'attributes named as those of objects',
    'a style of braces without end',
    'a PNG of 16 bits',
    'a PNG with a page of HTML behind it',
    'a CMYK JPEG of Adobe',
  ])('%s', async (title) => {
    const bytes = Buffer.from(FILES.find(([one]) => one === title)?.[1] ?? [])
    await chooseLogo(tool.page, title, bytes)
    expect(await logoVerdict(tool.page)).not.toContain('Refusé')
    const { bytes: made } = await printIn(tool.page, 'Imprimeur en ligne', out)
    const wanted = await wantedFile('online', { fileName: title, bytes })
    const { verdict, findings } = await preflightHere(made, wanted)
    expect({ verdict, findings }).toEqual({ verdict: 'accepted', findings: [] })
  })
})

it('at least fifty were handed in, and nothing of any of them was asked for', () => {
  expect(FILES.length).toBeGreaterThan(50)
  expect(tool.asked.filter((one) => !one.startsWith(`${site.origin}/`))).toEqual([])
  expect(tool.asked.filter((one) => /evil|passwd|logo|or[ée]e/i.test(decodeURI(one)))).toEqual([])
})
