import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readCatalogue } from '@flyer-open-data/flyer'
import { describe, expect, inject, it } from 'vitest'
import { REPOSITORY } from '../setup/repository.ts'

const out = inject('out')
const QUANTITIES: Readonly<Record<string, unknown>> = {
  'fig-2024': null,
  'meuse-2024': 100,
  'rencontres-2024': 250,
  'reserve-2024': { min: 100, max: 200 },
}

/** What each product must be, typed here apart from the code that makes it. */
const PRODUCTS: Readonly<Record<string, object>> = {
  press: {
    standards: ['PDF/X-4', 'PDF/A-2a', 'PDF/UA-1'],
    pages: 2,
    trimMm: [297, 210],
    bleedMm: 3,
  },
  'press-no-marks': {
    standards: ['PDF/X-4', 'PDF/A-2a', 'PDF/UA-1'],
    pages: 2,
    trimMm: [297, 210],
    bleedMm: 3,
  },
  'press-x1a': { standards: ['PDF/X-1a:2001'], pages: 2, trimMm: [297, 210], bleedMm: 3 },
  'repro-sra3': { standards: ['PDF/X-4', 'PDF/A-2u'], pages: 2, trimMm: [320, 450], bleedMm: 0 },
  'repro-a3': {
    standards: ['PDF/X-4', 'PDF/A-2a', 'PDF/UA-1'],
    pages: 2,
    trimMm: [297, 210],
    bleedMm: 3,
  },
  'office-a4': { standards: ['PDF/A-2a', 'PDF/UA-1'], pages: 2, trimMm: [297, 210], bleedMm: 0 },
  'office-a4-light': {
    standards: ['PDF/A-2a', 'PDF/UA-1'],
    pages: 2,
    trimMm: [297, 210],
    bleedMm: 0,
  },
  screen: {
    standards: ['PDF/A-2a', 'PDF/UA-1'],
    pages: 6,
    trimMm: [86, expect.closeTo(142, -1)],
    bleedMm: 0,
  },
  'fold-template': {
    standards: ['PDF/A-2a', 'PDF/UA-1'],
    pages: 1,
    trimMm: [210, 297],
    bleedMm: 0,
  },
  dummy: { standards: ['PDF/A-2a', 'PDF/UA-1'], pages: 2, trimMm: [297, 210], bleedMm: 0 },
}

/** What each product is held to. */
const PROFILES: Readonly<Record<string, string>> = {
  press: 'offset-coated',
  'press-no-marks': 'offset-coated',
  'press-x1a': 'offset-coated',
  'repro-sra3': 'reprographics',
  'repro-a3': 'digital',
  'office-a4': 'office',
  'office-a4-light': 'office',
  screen: 'screen',
  'fold-template': 'office',
  dummy: 'office',
}

/** The papers that go with the products; an archive has the name of its run. */
const PAPERS = [
  ['member-readme', 'LISEZMOI.pdf'],
  ['readme', 'LISEZMOI.txt'],
  ['proof', 'bon-a-tirer.pdf'],
  ['report', 'controle.html'],
  ['guide', 'guide-des-adherents.html'],
  ['ticket', 'ticket.xjdf'],
  ['preview', 'apercu-exterieur-web.png'],
  ['preview', 'apercu-exterieur-courriel.png'],
  ['preview', 'apercu-interieur-web.png'],
  ['preview', 'apercu-interieur-courriel.png'],
  ['preview', 'apercu-couverture-web.png'],
  ['preview', 'apercu-couverture-courriel.png'],
  ['archive-imprimeur-en-ligne', '…_imprimeur-en-ligne.zip'],
  ['archive-imprimeur', '…_imprimeur.zip'],
  ['archive-reprographie', '…_reprographie.zip'],
  ['archive-bureau', '…_bureau.zip'],
  ['archive-ecran', '…_ecran.zip'],
  ['archive', '…_dossier-complet.zip'],
] as const

it('makes one folder for each decided print run and nothing else', async () => {
  expect((await readdir(out)).sort()).toEqual(Object.keys(QUANTITIES).sort())
})

describe.each(Object.entries(QUANTITIES))('the output of %s', (run, quantity) => {
  const folder = join(out, run)
  const readManifest = async () =>
    JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
      files: { product: string; path: string; bytes: number; sha256: string }[]
      inputs: Record<string, string>
    } & Record<string, unknown>

  it('has a press file that goes by e-mail: under 200 kB', async () => {
    const { files } = await readManifest()
    const press = files.find(({ product }) => product === 'press')
    expect(press?.bytes).toBeLessThan(200_000)
  })

  it('has a manifest by the contract, with the quantity decided', async () => {
    const manifest = await readManifest()
    expect(Object.keys(manifest)).toEqual([
      'job',
      'run',
      'sender',
      'edition',
      'quantity',
      'openPoints',
      'inputs',
      'files',
    ])
    expect(manifest).toMatchObject({
      ...{ job: run, run, sender: 'datagrandest' },
      ...{ edition: 'edition-1', quantity },
    })
    const [products, papers] = [0, Object.keys(PRODUCTS).length].map((from, i) =>
      manifest.files.slice(from, i === 0 ? Object.keys(PRODUCTS).length : undefined),
    )
    const shared = { bytes: expect.any(Number), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }
    expect(products).toEqual(
      Object.entries(PRODUCTS).map(([product, file]) => ({
        product,
        path: `${run}-${product}.pdf`,
        ...file,
        ...shared,
        preflight: {
          profile: PROFILES[product],
          verdict: 'accepted',
          passed: expect.any(Number),
          warned: 0,
          unchecked: expect.any(Number),
        },
      })),
    )
    const none = { standards: [], pages: null, trimMm: null, bleedMm: null, preflight: null }
    expect(papers).toEqual(
      PAPERS.map(([product, path]) => ({
        product,
        path: path.replace('…', `EPREUVE_depliant-open-data_datagrandest-${run}`),
        ...none,
        ...shared,
      })),
    )
  })

  it('lists each open point as not lifted, in French', async () => {
    const { openPoints } = (await readManifest()) as unknown as {
      openPoints: { id: string; what: string; lifted: boolean }[]
    }
    expect(openPoints.length).toBeGreaterThanOrEqual(8)
    expect(openPoints.every((point) => point.lifted === false && point.what.length > 10)).toBe(true)
    expect(openPoints.some((point) => point.id === 'fig-quantity')).toBe(run === 'fig-2024')
  })

  it('holds exactly the files of the manifest, and their hashes match', async () => {
    const { files } = await readManifest()
    expect((await readdir(folder)).sort()).toEqual(
      ['manifest.json', ...files.map((file) => file.path)].sort(),
    )
    for (const file of files) {
      const bytes = await readFile(join(folder, file.path))
      expect(bytes.length).toBe(file.bytes)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256)
    }
  })

  it('names the hashes of the content and of every font', async () => {
    const { inputs } = await readManifest()
    const font = await readFile(
      join(REPOSITORY, 'packages/ui/fonts/source-sans-3/SourceSans3-Regular.ttf'),
    )
    expect(inputs['font:textRegular']).toBe(createHash('sha256').update(font).digest('hex'))
    for (const name of ['content', 'profile:FOGRA39', 'tools'])
      expect(inputs).toHaveProperty([name])
  })
})

it('has a script for each print run of the data, and none for another', async () => {
  const { scripts } = JSON.parse(await readFile(join(REPOSITORY, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const expected = Object.fromEntries(
    readCatalogue().printRuns.map(({ id }) => [`print:${id}`, `npm run print -- ${id}`]),
  )
  expect(
    Object.fromEntries(Object.entries(scripts).filter(([name]) => name.startsWith('print:'))),
  ).toEqual(expected)
})
