import { createHash } from 'node:crypto'
import { ContentError, jobOf, readCatalogue } from '@flyer-open-data/flyer'
import { unzipSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readColourEngine } from '../cli/read-colour-engine.ts'
import { PRESS_ENGLISH } from '../findings/english.ts'
import { inside } from '../findings/places.ts'
import { pressFinding } from '../findings/refuse-press.ts'
import { PRODUCTS } from '../products/products.ts'
import {
  CATALOGUE,
  catalogueWith,
  catalogueWithReason,
  itemAt,
  runOf,
} from '../testing/catalogue.ts'
import { COATED, TOOLS } from '../testing/conditions.ts'
import { FONTS } from '../testing/fonts.ts'
import { drawNothing, PASSED, passUnread } from '../testing/inspections.ts'
import { buildRun, type RunFile, type RunRequest } from './build-run.ts'
import { ProductError } from './product-error.ts'

// A build takes seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 })

/** Builds a run and keeps its files in the order in which they came. */
async function build(changes: Partial<RunRequest> = {}) {
  const files: RunFile[] = []
  const manifest = await buildRun({
    job: jobOf(CATALOGUE, runOf('meuse-2024')),
    fonts: FONTS,
    condition: COATED,
    readColourEngine,
    tools: TOOLS,
    inspect: passUnread,
    draw: drawNothing,
    guide: '# Le guide\n',
    isRelease: false,
    onFile: (file) => void files.push(file),
    ...changes,
  })
  return { manifest, files }
}

/** A run, built once. */
const { manifest, files } = await build()

/** What all that is sent begins with, and the folder inside an archive. */
const FOLDER = 'EPREUVE_depliant-open-data_datagrandest-meuse-2024'

const hashOf = (bytes: Uint8Array | undefined) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex')

/** The files of an archive by their names in its folder, in their order. */
function unpacked(archive: string): Record<string, Uint8Array> {
  const bytes = files.find(({ name }) => name === `${FOLDER}_${archive}.zip`)?.bytes
  return Object.fromEntries(
    Object.entries(unzipSync(bytes ?? new Uint8Array())).map(([path, file]) => {
      expect(path).toMatch(/^depliant-open-data\/[^/]+$/)
      return [path.slice('depliant-open-data/'.length), file]
    }),
  )
}

describe('building a run', () => {
  it('hands over every file of the manifest, then the manifest itself', () => {
    expect(files.map(({ name }) => name)).toEqual([
      'meuse-2024-press.pdf',
      'meuse-2024-press-no-marks.pdf',
      'meuse-2024-press-x1a.pdf',
      'meuse-2024-repro-sra3.pdf',
      'meuse-2024-repro-a3.pdf',
      'meuse-2024-office-a4.pdf',
      'meuse-2024-office-a4-light.pdf',
      'meuse-2024-screen.pdf',
      'meuse-2024-fold-template.pdf',
      'meuse-2024-dummy.pdf',
      'LISEZMOI.pdf',
      'LISEZMOI.txt',
      'bon-a-tirer.pdf',
      'controle.html',
      'guide-des-adherents.html',
      'ticket.xjdf',
      'apercu-exterieur-web.png',
      'apercu-exterieur-courriel.png',
      'apercu-interieur-web.png',
      'apercu-interieur-courriel.png',
      'apercu-couverture-web.png',
      'apercu-couverture-courriel.png',
      ...['imprimeur-en-ligne', 'imprimeur', 'reprographie', 'bureau', 'ecran'].map(
        (audience) => `${FOLDER}_${audience}.zip`,
      ),
      `${FOLDER}_dossier-complet.zip`,
      'manifest.json',
    ])
    expect(manifest.files.map(({ path }) => path)).toEqual(
      files.slice(0, -1).map(({ name }) => name),
    )
  })

  it('packs the same files under French names, with a manifest that tells each by its product', () => {
    const packed = unpacked('dossier-complet')
    const { files: told, ...facts } = JSON.parse(
      new TextDecoder().decode(packed['manifest.json']),
    ) as typeof manifest
    const { files: whole, ...others } = manifest
    expect(facts).toEqual(others)
    const inFolder = whole.filter(({ product }) => !product.startsWith('archive'))
    expect(told.map(({ product }) => product)).toEqual(inFolder.map(({ product }) => product))
    expect(Object.keys(packed).toSorted()).toEqual(
      [...told.map(({ path }) => path), 'manifest.json', 'SHA256SUMS'].toSorted(),
    )
    for (const [i, { product, path, sha256, bytes }] of told.entries()) {
      expect(packed[path]?.length).toBe(bytes)
      expect(hashOf(packed[path])).toBe(sha256)
      // The ticket leads to the file beside it, which has another name here.
      if (product !== 'ticket') expect(sha256).toBe(inFolder[i]?.sha256)
    }
    const sums = new TextDecoder().decode(packed['SHA256SUMS'])
    for (const { path, sha256 } of told) expect(sums).toContain(`${sha256}  ${path}\n`)
  })

  it('packs for each of those who print what is theirs, the product before its papers', () => {
    const names = (audience: string) =>
      Object.keys(unpacked(audience)).map((name) => name.replace(`${FOLDER}_`, '…_'))
    expect(names('imprimeur-en-ligne')).toEqual([
      '…_imprimeur-en-ligne_sans-traits_fonds-perdus-3mm.pdf',
      'LISEZMOI.pdf',
      'bon-a-tirer.pdf',
    ])
    expect(names('imprimeur')).toEqual([
      '…_imprimeur_fonds-perdus-3mm.pdf',
      '…_imprimeur-en-ligne_sans-traits_fonds-perdus-3mm.pdf',
      '…_imprimeur_pdf-x1a_fonds-perdus-3mm.pdf',
      '…_imprimeur_gabarit-de-pliage.pdf',
      'LISEZMOI.pdf',
      'LISEZMOI.txt',
      'bon-a-tirer.pdf',
      'controle.html',
      'ticket.xjdf',
    ])
    expect(names('reprographie')).toEqual([
      '…_reprographie_copieur-sra3.pdf',
      '…_reprographie_copieur-a3.pdf',
      'LISEZMOI.pdf',
      'LISEZMOI.txt',
      'bon-a-tirer.pdf',
    ])
    expect(names('bureau')).toEqual([
      '…_bureau_a4.pdf',
      '…_bureau_a4-fond-blanc.pdf',
      '…_bureau_maquette-blanche.pdf',
      'LISEZMOI.pdf',
    ])
    expect(names('ecran').slice(0, 2)).toEqual(['…_ecran.pdf', 'LISEZMOI.pdf'])
    expect(names('ecran').slice(2)).toHaveLength(6)
  })

  it('packs a ticket that leads to the press file beside it', () => {
    const ticket = new TextDecoder().decode(unpacked('imprimeur')['ticket.xjdf'])
    expect(ticket).toContain(`URL="${FOLDER}_imprimeur_fonds-perdus-3mm.pdf"`)
    const inFolder = files.find(({ name }) => name === 'ticket.xjdf')
    expect(new TextDecoder().decode(inFolder?.bytes)).toContain('URL="meuse-2024-press.pdf"')
  })

  it('tells the size and the hash of the very bytes that it hands over', () => {
    for (const { path, bytes, sha256 } of manifest.files) {
      const file = files.find(({ name }) => name === path)
      expect(file?.bytes.length).toBe(bytes)
      const hash = createHash('sha256').update(file?.bytes ?? '')
      expect(hash.digest('hex')).toBe(sha256)
      if (path.endsWith('.pdf')) {
        expect(new TextDecoder('latin1').decode(file?.bytes.subarray(0, 5))).toBe('%PDF-')
      }
    }
  })

  it('writes the manifest that it answers, as JSON for people and tools', () => {
    const text = new TextDecoder().decode(files.at(-1)?.bytes)
    expect(JSON.parse(text)).toEqual(manifest)
    expect(text).toMatch(/^\{\n {2}"job": "meuse-2024",\n/)
    expect(text.endsWith('}\n')).toBe(true)
  })

  it('builds the products that are asked for alone, with the bytes that they have among all', async () => {
    const some = await build({ products: ['screen', 'press-no-marks'] })
    expect(some.files.map(({ name }) => name)).toEqual([
      'meuse-2024-press-no-marks.pdf',
      'meuse-2024-screen.pdf',
      'manifest.json',
    ])
    expect(some.manifest.files).toEqual(
      manifest.files.filter(({ product }) => ['screen', 'press-no-marks'].includes(product)),
    )
  })

  it('keeps in the manifest what the same inputs have made before, and nothing else', async () => {
    const same = await build({ products: ['screen'], earlier: manifest })
    expect(same.manifest).toEqual(manifest)
    const changed = { ...manifest, inputs: { ...manifest.inputs, content: '0'.repeat(64) } }
    const other = await build({ products: ['screen'], earlier: changed })
    expect(other.manifest.files.map(({ product }) => product)).toEqual(['screen'])
    const whole = await build({ earlier: changed })
    expect(whole.manifest).toEqual(manifest)
  })

  it('stops at a file that cannot be taken', async () => {
    const names: string[] = []
    const full = new Error('the disk is full')
    const building = build({
      onFile: ({ name }) => {
        names.push(name)
        throw full
      },
    })
    await expect(building).rejects.toBe(full)
    expect(names).toEqual(['meuse-2024-press.pdf'])
  })
})

describe('content that cannot be printed', () => {
  async function refusal(data: unknown): Promise<{ error: unknown; files: RunFile[] }> {
    const files: RunFile[] = []
    try {
      const catalogue = readCatalogue(data)
      const job = jobOf(catalogue, runOf('meuse-2024', catalogue))
      await build({ job, onFile: (file) => void files.push(file) })
    } catch (error) {
      return { error, files }
    }
    throw new Error('it was printed')
  }

  const draft = catalogueWith(({ editions }) => {
    itemAt(editions, 0).status = 'draft'
  })

  it.each([
    {
      what: 'a text that is too long',
      data: catalogueWithReason('Contribuer au bien commun '.repeat(20).trim()),
      kind: ContentError,
      where: 'edition-1, why-publish.reasons.0.text',
    },
    {
      what: 'a character without a glyph',
      data: catalogueWithReason('Améliorer les services \u{1f600}'),
      kind: ContentError,
      where: 'edition-1, why-publish.reasons.0.text',
    },
    {
      what: 'a fault of typography',
      data: catalogueWithReason("Améliorer l'accueil de la population"),
      kind: ContentError,
      where: 'edition-1, why-publish.reasons.0.text',
    },
    {
      what: 'an edition that is a draft',
      data: draft,
      kind: ContentError,
      where: 'edition-1, status',
    },
  ])('is refused and yields no file: $what', async ({ data, kind, where }) => {
    const { error, files } = await refusal(data)
    expect(error).toBeInstanceOf(kind)
    expect(error).toMatchObject({ parts: { where } })
    expect(files).toEqual([])
  })

  it('is the only kind refused: the project’s own content is printed', async () => {
    await expect(refusal(catalogueWith(() => undefined))).rejects.toThrow('it was printed')
  })
})

describe('a release', () => {
  const job = jobOf(CATALOGUE, runOf('meuse-2024'))
  const failure = (changes: Partial<RunRequest>) =>
    build(changes).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )

  it('is refused with every error of every file, each in its place, and no manifest', async () => {
    const names: string[] = []
    const error = await failure({
      products: ['press', 'screen'],
      onFile: ({ name }) => void names.push(name),
      inspect: async ({ wanted }) => {
        const fault = wanted.profile === 'screen' ? 'too-many-pages' : 'damaged'
        const finding = {
          rule: 'P101',
          fault,
          severity: 'error' as const,
          place: { page: 2 },
          values: fault === 'damaged' ? {} : { pages: 9, most: 8 },
        }
        const note = { ...finding, severity: 'warning' as const }
        return { report: { ...PASSED, findings: [finding, note] }, rendered: null }
      },
    })
    expect(error).toBeInstanceOf(ContentError)
    expect(error).toMatchObject({
      reports: [
        { where: 'print run meuse-2024, product press, page 2' },
        { where: 'print run meuse-2024, product screen, page 2' },
      ],
    })
    expect(names).not.toContain('manifest.json')
  })

  it('holds each product to what its run asks for', async () => {
    const held: unknown[] = []
    await build({
      job: { ...job, run: { ...job.run, paper: 'uncoated', bleed: 5 } },
      inspect: (file) => {
        const { profile, marks, bleedMm, outputConditions } = file.wanted
        held.push([profile, marks, bleedMm, outputConditions, file.leaflet?.pages])
        return passUnread(file)
      },
    })
    expect(held).toEqual([
      ['offset-uncoated', 'required', 5, ['FOGRA47'], 'sides'],
      ['offset-uncoated', 'refused', 5, ['FOGRA47'], 'sides'],
      ['offset-uncoated', 'required', 5, ['FOGRA47'], 'sides'],
      ['reprographics', 'allowed', 0, null, 'imposed'],
      ['digital', 'required', 5, null, 'sides'],
      ['office', 'refused', 0, null, 'sides'],
      ['office', 'refused', 0, null, 'sides'],
      ['screen', 'refused', 0, null, 'panels'],
      ['office', 'refused', 0, null, undefined],
      ['office', 'refused', 0, null, undefined],
    ])
  })

  it('does not wait for open points, unless it is for a real printing', async () => {
    const error = await failure({ isRelease: true, products: ['screen'] })
    const open = job.openPoints.filter(({ lifted }) => !lifted)
    expect(open.length).toBeGreaterThan(0)
    expect(error).toMatchObject({
      findings: open.map(({ id, what }) => ({ rule: 'release', values: { id, what } })),
    })
    const lifted = { on: '2026-01-01', ground: 'Relu' }
    const openPoints = job.openPoints.map((point) => ({ ...point, lifted }))
    const settled = { ...job, openPoints }
    expect(await failure({ job: settled, isRelease: true, products: ['screen'] })).toBeUndefined()
  })

  it('waits for files that are being read when another cannot be built', async () => {
    let isRead = false
    const fault = new ContentError(
      [pressFinding('picture', 'placed', {}, { page: 1 })],
      PRESS_ENGLISH,
    )
    const spy = vi.spyOn(PRODUCTS.screen, 'build').mockRejectedValue(fault)
    const error = await failure({
      products: ['press', 'screen'],
      inspect: async () => {
        await new Promise((resolve) => setImmediate(resolve))
        isRead = true
        throw new Error('the reader broke')
      },
    })
    spy.mockRestore()
    expect(error).toMatchObject({ cause: fault })
    expect(isRead).toBe(true)
  })
})

describe('a product that fails', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  const failure = async (changes?: Partial<RunRequest>) =>
    build(changes).catch((thrown: unknown) => thrown)

  it('is named with its run in the error, of which all else stays as it was', async () => {
    const profile = new Uint8Array(200)
    const error = await failure({ condition: { ...COATED, profile } })
    if (!(error instanceof ProductError)) throw new Error('it is no ProductError')
    expect(error.cause).toBeInstanceOf(ContentError)
    expect(error.cause.parts.where).toBe('output profile FOGRA39')
    const where = 'print run meuse-2024, product press, output profile FOGRA39'
    expect(error.parts).toEqual({ ...error.cause.parts, where })
    expect(error.message).toBe(`${error.parts.what} (${where})`)
  })

  it('is the one that was being built', async () => {
    const place = inside({ page: 2 }, 'form', 'X1')
    const fault = new ContentError([pressFinding('picture', 'placed', {}, place)], PRESS_ENGLISH)
    vi.spyOn(PRODUCTS['repro-sra3'], 'build').mockRejectedValue(fault)
    expect(await failure({ job: jobOf(CATALOGUE, runOf('fig-2024')) })).toMatchObject({
      cause: fault,
      parts: { where: 'print run fig-2024, product repro-sra3, page 2, form X1' },
    })
  })

  it('keeps a defect of ours as it is, with its stack', async () => {
    const defect = new TypeError('x is not a function')
    vi.spyOn(PRODUCTS.screen, 'build').mockRejectedValue(defect)
    expect(await failure()).toBe(defect)
  })
})
