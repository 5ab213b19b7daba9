import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogueWithDraft, itemAt, panelOf } from '../testing/catalogue.ts'
import { runPrintCommand } from '../testing/loaded-modules.ts'
import { callCommand } from '../testing/run-command.ts'
import { filesUnder, temporaryFolder } from '../testing/temporary-folder.ts'

const catalogue = catalogueWithDraft((draft) => {
  itemAt(panelOf(draft, 'voices').testimonials, 1).speaker = 'Hénou'
})
const PAGE = 'diff_edition-1_edition-2.html'

describe('the command, asked to compare two editions', () => {
  it('writes one page and says how many differences there are', async () => {
    const out = await temporaryFolder()
    const argv = ['diff', 'edition-1', 'edition-2', '--out', out]
    expect(await callCommand(argv, { catalogue })).toEqual({
      exitCode: 0,
      stdout: '',
      // The name, its place in the picture, and the status of the draft.
      stderr: `edition-1 → edition-2: 3 differences → ${join(out, PAGE)}\n`,
    })
    expect(Object.keys(await filesUnder(out))).toEqual([PAGE])
    expect(await readFile(join(out, PAGE), 'utf8')).toContain('Hénou')
  })

  it('gives the differences and their count as JSON alone', async () => {
    const out = await temporaryFolder()
    const argv = ['diff', 'edition-2', 'edition-1', '--json', '--out', out]
    const { exitCode, stdout, stderr } = await callCommand(argv, { catalogue })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      file: join(out, 'diff_edition-2_edition-1.html'),
      from: { id: 'edition-2', status: 'draft' },
      to: { id: 'edition-1', status: 'validated' },
      count: 3,
      texts: [{ change: 'changed', field: 'testimonials.1.speaker', from: 'Hénou', to: 'Henoo' }],
      data: [{ field: 'status', from: 'draft', to: 'validated' }],
      pictures: [{ number: 1, side: 'inside', panel: 'voices' }],
    })
  })

  it('ends well where nothing differs, and counts none', async () => {
    const out = await temporaryFolder()
    const same = catalogueWithDraft((draft) => {
      draft.status = 'validated'
    })
    const argv = ['diff', 'edition-1', 'edition-2', '--json', '--out', out]
    const { exitCode, stdout } = await callCommand(argv, { catalogue: same })
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ count: 0 })
  })

  it('compares editions that cannot be printed, and says that their picture is missing', async () => {
    const out = await temporaryFolder()
    const faulty = catalogueWithDraft((draft) => {
      panelOf(draft, 'cover').title = "L'OPEN DATA"
    })
    const argv = ['diff', 'edition-1', 'edition-2', '--out', out]
    const { exitCode, stderr } = await callCommand(argv, { catalogue: faulty })
    expect(exitCode).toBe(0)
    expect(stderr).toContain('of texts alone: edition-2 cannot be laid out')
  })

  it('shows the leaflet of a partner, in a file of its own', async () => {
    const out = await temporaryFolder()
    const argv = ['diff', 'edition-1', 'edition-2', '--sender', 'trois-vallons', '--out', out]
    expect(await callCommand(argv, { catalogue })).toMatchObject({ exitCode: 0 })
    const [name, ...others] = Object.keys(await filesUnder(out))
    expect([name, others]).toEqual(['diff_edition-1_edition-2_trois-vallons.html', []])
    const page = await readFile(join(out, name ?? ''), 'utf8')
    expect(page).toContain('avec Communauté de communes')
  })

  it.each([
    [['edition-1'], 'not 1'],
    [['edition-1', 'edition-1'], 'with itself'],
    [['edition-1', 'edition-3'], 'no edition « edition-3 »'],
    [['edition-1', 'edition-2', '--sender', 'nobody'], 'no sender « nobody »'],
    [['edition-1', 'edition-2', '--bleed', '3'], 'takes no --bleed'],
  ])('refuses %j with exit 2 and writes nothing', async (args, words) => {
    const out = await temporaryFolder()
    const { exitCode, stdout, stderr } = await callCommand(['diff', ...args, '--out', out], {
      catalogue,
    })
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(words)
    expect(await filesUnder(out)).toEqual({})
  })

  it('loads what draws for a comparison alone, and nothing that makes a PDF', async () => {
    const { exitCode, loaded } = await runPrintCommand(['diff', 'edition-1', 'edition-1'])
    expect(exitCode).toBe(2)
    expect(loaded).toContain('react-dom')
    expect(loaded).not.toContain('pdf-lib')
    const help = await runPrintCommand(['--help'])
    for (const name of ['diff', 'react-dom']) expect(help.loaded).not.toContain(name)
  })
})
