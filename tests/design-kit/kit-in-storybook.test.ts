import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../browser/axe-faults.ts'
import { openStorybook } from '../browser/opened-storybook.ts'
import { PRINT, runNode } from '../setup/run-node.ts'

const storybook = openStorybook()

describe('« Kit graphique »', () => {
  let page: Page
  let out: string
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'flyer-kit-'))
    const made = await runNode(PRINT, ['kit', '--out', out])
    expect(made.code, made.stderr).toBe(0)
    page = await storybook.show('kit-graphique--for-designers')
    await page.getByRole('heading', { name: 'Encres', exact: true }).waitFor()
  })
  afterAll(() => rm(out, { recursive: true, force: true }))

  it.each([
    'encres_open-data.ase',
    'motif_exterieur.pdf',
    'motif_exterieur.svg',
    'cellule_3-ouverte_sur-bleu.pdf',
    'kit-graphique.zip',
  ])('gives %s with the bytes that the command makes', async (name) => {
    const download = page.waitForEvent('download')
    await page.locator(`a[download="${name}"]`).click()
    const given = join(out, `given-${name}`)
    await (await download).saveAs(given)
    expect((await readFile(given)).equals(await readFile(join(out, 'kit-graphique', name)))).toBe(
      true,
    )
  })

  it('tells each drawing by its name, and each link by what it gives', async () => {
    const names = await page.locator('.kit-artwork a').allInnerTexts()
    const roles = page.locator('.kit-artwork').getByRole('link', {
      name: /^.+, (?:PDF|SVG) \(\d+\sko\)$/,
    })
    expect(names).toHaveLength(26)
    expect(await roles.count()).toBe(26)
    expect(
      await page
        .locator('.kit-artwork img')
        .evaluateAll((images) =>
          images.every((image) => (image as HTMLImageElement).naturalWidth > 0),
        ),
    ).toBe(true)
  })

  it('passes axe once the kit is there', async () => {
    expect(await axeFaults(page)).toEqual([])
  })
})
