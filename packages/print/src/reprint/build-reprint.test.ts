import { unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { readColourEngine } from '../cli/read-colour-engine.ts'
import { tellPressInFrench } from '../findings/tell-in-french.ts'
import { sha256 } from '../prepress/sha256.ts'
import { COATED, TOOLS } from '../testing/conditions.ts'
import { FONTS } from '../testing/fonts.ts'
import { PASSED, passUnread } from '../testing/inspections.ts'
import { orderedJob } from '../testing/ordered-jobs.ts'
import { buildReprint, type ReprintRequest } from './build-reprint.ts'

// A build takes seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 })

const build = (reprint: object, change: Partial<ReprintRequest> = {}) =>
  buildReprint({
    ...orderedJob(reprint),
    ...{ fonts: FONTS, condition: COATED, tools: TOOLS, readColourEngine, inspect: passUnread },
    ...change,
  })

async function filesOf(reprint: object, change?: Partial<ReprintRequest>) {
  const outcome = await build(reprint, change)
  if ('findings' in outcome) throw new Error('it was refused')
  return outcome
}

describe('a reprint', () => {
  it.each([
    ['online', 'imprimeur-en-ligne_sans-traits_fonds-perdus-3mm.pdf'],
    ['local', 'imprimeur_fonds-perdus-3mm.pdf'],
    ['reprographics', 'reprographie_copieur-sra3.pdf'],
    ['office', 'bureau_a4.pdf'],
  ])(
    'for %s is one file to print, its papers, all in an archive, and a manifest',
    async (printerKind, name) => {
      const { files, manifest, report } = await filesOf({ printerKind })
      const called = 'EPREUVE_depliant-open-data_commune-de-valmont'
      expect(files.map((file) => file.name)).toEqual([
        `${called}_${name}`,
        `${called}_bon-a-tirer.pdf`,
        `${called}_bon-de-commande.pdf`,
        'LISEZMOI.txt',
        `${called}_dossier-complet.zip`,
        'manifest.json',
      ])
      expect(report.verdict).toBe('accepted')
      expect(manifest.files.map(({ product, path }) => [product, path]).slice(1)).toEqual([
        ['proof', `${called}_bon-a-tirer.pdf`],
        ['order-slip', `${called}_bon-de-commande.pdf`],
        ['readme', 'LISEZMOI.txt'],
        ['archive', `${called}_dossier-complet.zip`],
      ])
      for (const { path, sha256: told } of manifest.files) {
        const file = files.find((one) => one.name === path)
        expect(await sha256(file?.bytes ?? new Uint8Array())).toBe(told)
      }
      const packed = unzipSync(files.at(-2)?.bytes ?? new Uint8Array())
      expect(Object.keys(packed)).toEqual([
        ...[...files.slice(0, 4), { name: 'manifest.json' }, { name: 'SHA256SUMS' }].map(
          (file) => `depliant-open-data/${file.name}`,
        ),
      ])
    },
  )

  it('is held to what was chosen', async () => {
    const { choice } = orderedJob({ printer: 'flyeralarm' })
    await filesOf(
      { printer: 'flyeralarm' },
      {
        inspect: (file) => {
          expect(file.wanted).toEqual(choice.wanted)
          return passUnread(file)
        },
      },
    )
    expect.assertions(1)
  })

  it('has the same bytes for the same choices', async () => {
    const [first, second] = [await filesOf({}), await filesOf({})]
    expect(second.files).toEqual(first.files)
  })

  it('tells its steps in order', async () => {
    const steps: string[] = []
    await filesOf({}, { onProgress: (step) => void steps.push(step) })
    expect(steps).toEqual(['layout', 'product', 'check', 'papers', 'archive'])
  })

  it('gives its file to print once it passed, before its papers are begun', async () => {
    const told: unknown[] = []
    const { files, report } = await filesOf(
      {},
      { onProgress: (step) => void told.push(step), onPassed: (passed) => void told.push(passed) },
    )
    expect(told.slice(3)).toEqual([{ file: files[0], report }, 'papers', 'archive'])
  })

  it.each(['layout', 'product', 'check', 'papers', 'archive'] as const)(
    'is called off before its %s begins',
    async (last) => {
      const controller = new AbortController()
      const steps: string[] = []
      const building = build(
        {},
        {
          signal: controller.signal,
          onProgress: (step) => {
            steps.push(step)
            if (step === last) controller.abort()
          },
        },
      )
      await expect(building).rejects.toMatchObject({ name: 'AbortError' })
      expect(steps.at(-1)).toBe(last)
    },
  )
})

describe('a reprint that cannot be printed', () => {
  it('gives what preflight found and no file', async () => {
    const finding = {
      ...{ rule: 'P101', fault: 'damaged', severity: 'error' as const },
      ...{ place: { page: 1 }, values: {} },
    }
    const report = { ...PASSED, verdict: 'refused' as const, findings: [finding] }
    const onPassed = vi.fn()
    const outcome = await build({}, { inspect: async () => ({ report, rendered: null }), onPassed })
    expect(onPassed).not.toHaveBeenCalled()
    expect(outcome).toMatchObject({ report, findings: [{ rule: 'P101', place: { page: 1 } }] })
    expect(outcome).not.toHaveProperty('files')
  })

  it.each([
    ['a name that is too long', 'Communauté '.repeat(18).trim(), 'room'],
    ['a name in another script', 'مدينة', 'T14'],
    ['a name of pictures', '🎉', 'T14'],
  ])('gives what the layout found: %s', async (_, name, rule) => {
    const outcome = await build({}, orderedJob({}, name))
    if (!('findings' in outcome)) throw new Error('it was printed')
    expect(outcome.report).toBeUndefined()
    expect(outcome.findings[0]).toMatchObject({ rule, place: { field: 'partner.name' } })
    expect(outcome.findings.map(({ place }) => place.field)).not.toContain('imprint.reprint')
    for (const finding of outcome.findings) expect(tellPressInFrench(finding).mend).toMatch(/\.$/)
  })

  it('prints HTML in a name as the letters that it is made of', async () => {
    expect(await build({}, orderedJob({}, '<b>Valmont</b>'))).toHaveProperty('files')
  })

  it('throws what no choice can mend', async () => {
    const defect = new TypeError('x is not a function')
    const inspect = () => Promise.reject(defect)
    await expect(build({}, { inspect })).rejects.toBe(defect)
  })
})
