import { readReprint } from '@flyer-open-data/flyer'
import { describe, expect, it, vi } from 'vitest'
import { readColourEngine } from '../cli/read-colour-engine.ts'
import { buildReprint } from '../reprint/build-reprint.ts'
import type { LogoFile } from '../reprint/order-logo.ts'
import type { RunFile } from '../run/build-run.ts'
import { CATALOGUE } from '../testing/catalogue.ts'
import { COATED, TOOLS } from '../testing/conditions.ts'
import { FONTS } from '../testing/fonts.ts'
import { passUnread } from '../testing/inspections.ts'
import { orderedJob } from '../testing/ordered-jobs.ts'
import { type BatchRequest, buildBatch } from './build-batch.ts'
import { readMembers } from './members-table.ts'
import { rowFault } from './row-outcome.ts'

// Each row is a file of its own, and a loaded machine takes seconds for one.
vi.setConfig({ testTimeout: 120_000 })

const VALMONT =
  'Commune de Valmont;Secrétariat général;mairie@valmont.example;0300000000;www.valmont.example'

async function build(rows: readonly string[], change: Partial<BatchRequest> = {}) {
  const table = readMembers(
    new TextEncoder().encode(
      ['nom;service;courriel;telephone;url;logo;quantite', ...rows].join('\r\n'),
    ),
  )
  if ('findings' in table) throw new Error('the table cannot be read')
  const files: RunFile[] = []
  const outcomes = await buildBatch({
    ...{ catalogue: CATALOGUE, table, reprint: readReprint({}), logos: new Map() },
    takeLogo: async () => ({ findings: [] }),
    ...{ fonts: FONTS, condition: COATED, tools: TOOLS, readColourEngine, inspect: passUnread },
    onFile: (file) => void files.push(file),
    ...change,
  })
  return { outcomes, files }
}

const text = (files: readonly RunFile[], name: string) =>
  new TextDecoder().decode(files.find((file) => file.name === name)?.bytes)

describe('a batch', () => {
  it('gives each row the bytes that its reprint has by itself', async () => {
    const { files } = await build([VALMONT])
    const alone = await buildReprint({
      ...orderedJob(),
      ...{ fonts: FONTS, condition: COATED, tools: TOOLS, readColourEngine, inspect: passUnread },
    })
    if ('findings' in alone) throw new Error('it was refused')
    expect(files[0]).toEqual(alone.files[0])
  })

  it('goes on past rows that cannot be printed, and tells each with its line and column', async () => {
    const onRow = vi.fn()
    const { outcomes, files } = await build(
      [
        VALMONT,
        'Metz;;nobody;;www.metz.example;../../etc/passwd;cent',
        'Nancy;;a@nancy.example;;www.nancy.example;nancy.svg;',
        `${'Communauté '.repeat(18)};;a@b.example;;www.b.example;;`,
        'مدينة;;a@b.example;;www.b.example;;',
        ';;a@b.example;;www.b.example;;',
        VALMONT,
      ],
      { onRow },
    )
    const told = outcomes.map((outcome) => [
      outcome.line,
      ...('file' in outcome
        ? [outcome.file]
        : [
            ...new Set(
              outcome.findings.map((finding) => `${rowFault(finding).column}: ${finding.fault}`),
            ),
          ]),
    ])
    expect(told).toEqual([
      [
        2,
        'EPREUVE_depliant-open-data_commune-de-valmont_imprimeur-en-ligne_sans-traits_fonds-perdus-3mm.pdf',
      ],
      [3, 'logo: logo-with-path', 'quantite: no-number', 'courriel: not-an-email'],
      [4, 'logo: no-logo-file'],
      [5, 'nom: lines'],
      [6, 'nom: no-glyph'],
      [7, 'nom: missing'],
      [
        8,
        'EPREUVE_depliant-open-data_commune-de-valmont-2_imprimeur-en-ligne_sans-traits_fonds-perdus-3mm.pdf',
      ],
    ])
    expect(files.map(({ name }) => name)).toEqual([
      ...outcomes.flatMap((outcome) => ('file' in outcome ? [outcome.file] : [])),
      'rapport.csv',
      'rapport.txt',
    ])
    expect(onRow.mock.calls.map(([, at]) => at)).toEqual(
      outcomes.map((_, i) => ({ done: i + 1, rows: 7 })),
    )
    const report = text(files, 'rapport.txt')
    expect(report).toContain('2\u00a0fichiers faits, 5\u00a0lignes refusées.')
    expect(report).toMatch(/Ligne 3, Metz\r\n {4}– logo\u00a0: Le logo .+\r\n {4}– quantite/)
    expect(text(files, 'rapport.csv').split('\r\n')[0]).toBe(
      'ligne;nom;résultat;fichier;colonne;problème;que faire;sha-256',
    )
  })

  it('takes the logos of the folder in, by their names in whatever capitals', async () => {
    const taken: LogoFile[] = []
    const logos = new Map([['Valmont.SVG', async () => Uint8Array.of(1, 2, 3)]])
    const { outcomes } = await build([`${VALMONT};valmont.svg;`], {
      logos,
      takeLogo: async (file) => {
        taken.push(file)
        return {
          logo: {
            ...{ name: file.name, width: 2, height: 1, minimumWidth: 10, clearSpace: 0.1 },
            paths: [{ d: 'M0 0L2 0L2 1Z', ink: 'sun' }],
          },
        }
      },
    })
    expect(taken).toEqual([
      {
        bytes: Uint8Array.of(1, 2, 3),
        fileName: 'valmont.svg',
        name: 'Commune de Valmont',
        place: 'logo',
      },
    ])
    expect(outcomes[0]).toHaveProperty('file')
  })

  it('tells a logo that cannot be printed at its column', async () => {
    const finding = {
      ...{ rule: 'table', fault: 'no-logo-file', severity: 'error' as const },
      ...{ values: { file: 'valmont.svg' }, place: {} },
    }
    const { outcomes } = await build([`${VALMONT};valmont.svg;`], {
      logos: new Map([['valmont.svg', async () => new Uint8Array()]]),
      takeLogo: async () => ({ findings: [finding] }),
    })
    const [outcome] = outcomes
    if (!outcome || 'file' in outcome) throw new Error('it was printed')
    expect(outcome.findings.map((found) => rowFault(found).column)).toEqual(['logo'])
  })

  it('writes no formula of a name into its report', async () => {
    const { files } = await build(['"=HYPERLINK(""x"")";;nobody;;www.b.example;;'])
    expect(text(files, 'rapport.csv')).toContain(`"'=HYPERLINK(""x"")"`)
  })

  it('is called off between two rows', async () => {
    const controller = new AbortController()
    const onRow = vi.fn(() => controller.abort())
    const { signal } = controller
    await expect(build([VALMONT, VALMONT], { signal, onRow })).rejects.toMatchObject({
      name: 'AbortError',
    })
    expect(onRow).toHaveBeenCalledTimes(1)
  })
})
