import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { frenchFileName } from '@flyer-open-data/print/reprint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite } from '../browser/opened-site.ts'
import { LOGO_KINDS, logoFiles } from './logo-files.ts'
import { madeByCommand } from './made-by-command.ts'
import {
  chooseLogo,
  fillIn,
  logoVerdict,
  type MemberPage,
  openTool,
  printIn,
  verdictOf,
} from './member-page.ts'
import { preflightHere, WAYS, wantedFile } from './ways.ts'

const site = openSite()
let tool: MemberPage
let logos: Awaited<ReturnType<typeof logoFiles>>
let out: string
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'flyer-ways-'))
  logos = await logoFiles()
  tool = await openTool(site.browser, site.address('reimprimer'))
  await fillIn(tool.page)
})
afterAll(async () => {
  await tool?.context.close()
  await rm(out, { recursive: true, force: true })
})

// One page for all: a member who tries another printer changes one choice.
describe.each(LOGO_KINDS.map((kind, at) => [kind, at] as const))('a logo in %s', (kind, at) => {
  it('is good to print', async () => {
    const { fileName, bytes } = logos[kind]
    await chooseLogo(tool.page, fileName, bytes)
    await expect.poll(() => verdictOf(tool.page).textContent()).toContain(fileName)
    expect(await logoVerdict(tool.page)).toContain('Bon pour l’impression')
  })

  it.each(WAYS.map(({ label, printerKind }, of) => [label, printerKind, of === at] as const))(
    'ends in a file that preflight accepts: %s',
    async (label, printerKind, isCompared) => {
      const { name, bytes } = await printIn(tool.page, label, out)
      const wanted = await wantedFile(printerKind, logos[kind])
      expect(name).toBe(frenchFileName(wanted.job, wanted.choice.product))
      const { verdict, findings, rules } = await preflightHere(bytes, wanted)
      expect({ verdict, findings }).toEqual({ verdict: 'accepted', findings: [] })
      // What is in RGB has no inks, and shows no plates; all else was looked at.
      const missing = rules.flatMap((rule) => ('missing' in rule ? [rule.missing] : []))
      expect([...new Set(missing)]).toEqual(printerKind === 'office' ? ['plates', 'inks'] : [])
      // Each kind of logo once, and each way once.
      if (isCompared) {
        expect(
          Buffer.compare(bytes, await madeByCommand(printerKind, logos[kind], name, out)),
        ).toBe(0)
      }
      expect(tool.faults.splice(0)).toEqual([])
    },
  )
})

it('all of it was made without telling anybody who asked for it', () => {
  expect(tool.asked.filter((one) => /or[ée]e|contact@|logo\./i.test(decodeURI(one)))).toEqual([])
})
