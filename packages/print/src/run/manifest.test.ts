import { createHash } from 'node:crypto'
import { type Catalogue, jobOf, readCatalogue, type Sender } from '@flyer-open-data/flyer'
import { FONT_FACES, type FontFiles } from '@flyer-open-data/ui'
import { describe, expect, it } from 'vitest'
import { runBundle } from '../papers/bundle.ts'
import type { Paper } from '../papers/paper-source.ts'
import { sha256 } from '../prepress/sha256.ts'
import { builtProduct } from '../testing/built-product.ts'
import { CATALOGUE, catalogueWith, itemAt, panelOf, runOf } from '../testing/catalogue.ts'
import { COATED, TOOLS, UNCOATED } from '../testing/conditions.ts'
import { FONTS } from '../testing/fonts.ts'
import { makeManifest } from './manifest.ts'

function describeRun({
  catalogue = CATALOGUE,
  run = 'meuse-2024',
  sender = undefined as Sender | undefined,
  fontFiles = FONTS.files,
  condition = COATED,
  tools = TOOLS,
  products = [builtProduct('press', new TextEncoder().encode('abc'))],
  papers = [] as Paper[],
} = {}) {
  const job = jobOf(catalogue, runOf(run, catalogue), sender)
  return makeManifest({
    job,
    bundle: runBundle(job),
    fontFiles,
    condition,
    tools,
    products,
    papers,
  })
}

const changed = (change: Parameters<typeof catalogueWith>[0]): Catalogue =>
  readCatalogue(catalogueWith(change))

describe('a SHA-256', () => {
  it('is the one of the standard’s own example', async () => {
    expect(await sha256(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })

  it('covers a part of a buffer and not what stands around it', async () => {
    const part = new TextEncoder().encode('xxabcxx').subarray(2, 5)
    expect(await sha256(part)).toBe(await sha256(new TextEncoder().encode('abc')))
  })
})

const ARCHIVE = 'EPREUVE_depliant-open-data_datagrandest-meuse-2024_dossier-complet.zip'
const BUREAU = 'EPREUVE_depliant-open-data_datagrandest-meuse-2024_bureau.zip'

describe('a manifest', () => {
  it('lists the papers after the products, each by what it is', async () => {
    const { files } = await describeRun({
      papers: [ARCHIVE, BUREAU, 'apercu-couverture-web.png', 'bon-a-tirer.pdf'].map((name) => ({
        name,
        bytes: new TextEncoder().encode(name),
      })),
    })
    const paper = { standards: [], pages: null, trimMm: null, bleedMm: null, preflight: null }
    const sum = (name: string) => createHash('sha256').update(name).digest('hex')
    expect(files.slice(1)).toEqual(
      [
        ['proof', 'bon-a-tirer.pdf'],
        ['preview', 'apercu-couverture-web.png'],
        ['archive-bureau', BUREAU],
        ['archive', ARCHIVE],
      ].map(([product, path = '']) => ({
        product,
        path,
        ...paper,
        bytes: path.length,
        sha256: sum(path),
      })),
    )
  })

  it('describes each file: product, name, size, hash, boxes, pages and standards', async () => {
    const bytes = [new Uint8Array([1, 2, 3]), new Uint8Array([4, 5, 6, 7])] as const
    const { files } = await describeRun({
      products: [builtProduct('press', bytes[0]), builtProduct('press-no-marks', bytes[1])],
    })
    const common = {
      standards: ['PDF/X-4', 'PDF/A-2a', 'PDF/UA-1'],
      pages: 2,
      trimMm: [297, 210],
      bleedMm: 3,
      preflight: {
        profile: 'offset-coated',
        verdict: 'accepted',
        passed: 1,
        warned: 0,
        unchecked: 0,
      },
    }
    const hash = (data: Uint8Array) => createHash('sha256').update(data).digest('hex')
    expect(files).toEqual([
      {
        ...common,
        product: 'press',
        path: 'meuse-2024-press.pdf',
        bytes: 3,
        sha256: hash(bytes[0]),
      },
      {
        ...common,
        product: 'press-no-marks',
        path: 'meuse-2024-press-no-marks.pdf',
        bytes: 4,
        sha256: hash(bytes[1]),
      },
    ])
  })

  it.each([
    { run: 'meuse-2024', kind: 'a number', quantity: 100 },
    { run: 'reserve-2024', kind: 'a range', quantity: { min: 100, max: 200 } },
    { run: 'fig-2024', kind: 'null when it is not known', quantity: null },
  ])('gives the quantity of $run as $kind', async ({ run, quantity }) => {
    expect((await describeRun({ run })).quantity).toEqual(quantity)
  })

  it('names its job, its run, its sender and its edition', async () => {
    expect(await describeRun()).toMatchObject({
      job: 'meuse-2024',
      run: 'meuse-2024',
      sender: 'datagrandest',
      edition: 'edition-1',
    })
    const sender = itemAt(CATALOGUE.partners, 0)
    expect(await describeRun({ sender })).toMatchObject({
      job: 'meuse-2024_trois-vallons',
      run: 'meuse-2024',
      sender: 'trois-vallons',
      files: [{ path: 'meuse-2024_trois-vallons-press.pdf' }],
    })
  })

  it('keeps an open point to the runs that it concerns', async () => {
    const idsFor = async (run: string) =>
      (await describeRun({ run })).openPoints.map(({ id }) => id)
    expect(await idsFor('fig-2024')).toContain('fig-quantity')
    expect(await idsFor('meuse-2024')).not.toContain('fig-quantity')
    expect(await idsFor('meuse-2024')).toContain('landing-url')
  })

  it('shows an open point as lifted once a person has lifted it, and the others as not', async () => {
    const catalogue = changed(({ openPoints }) => {
      itemAt(openPoints, 0).lifted = { on: '2024-11-25', ground: 'Courriel de confirmation' }
    })
    const { openPoints } = await describeRun({ catalogue })
    expect(openPoints.filter(({ lifted }) => lifted).map(({ id }) => id)).toEqual(['landing-url'])
    expect(openPoints[0]).toEqual({
      id: 'landing-url',
      what: CATALOGUE.openPoints[0]?.what,
      lifted: true,
    })
  })
})

describe('the inputs of a manifest', () => {
  const oneByteMore = (face: keyof FontFiles): FontFiles => ({
    ...FONTS.files,
    [face]: new Uint8Array([...FONTS.files[face], 0]),
  })

  async function inputsThatChange(change: Parameters<typeof describeRun>[0]): Promise<string[]> {
    const before: Record<string, string> = (await describeRun()).inputs
    const after: Record<string, string> = (await describeRun(change)).inputs
    expect(Object.keys(after)).toEqual(Object.keys(before))
    return Object.keys(before).filter((name) => before[name] !== after[name])
  }

  it('are hashes of content, format, link, run, open points, profile, tools and each font', async () => {
    const { inputs } = await describeRun()
    expect(Object.keys(inputs)).toEqual([
      ...['content', 'format', 'landingLink', 'senders', 'printRun', 'openPoints'],
      ...['profile:FOGRA39', 'tools'],
      ...Object.keys(FONT_FACES).map((face) => `font:${face}`),
    ])
    for (const hash of Object.values(inputs)) expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set(Object.values(inputs)).size).toBe(Object.keys(inputs).length)
  })

  it('are the same for the same inputs, whatever the files that were made', async () => {
    const products = [builtProduct('press', new Uint8Array([9]))]
    expect(await inputsThatChange({ catalogue: readCatalogue(), products })).toEqual([])
  })

  it('show a change of the content, and of nothing else', async () => {
    const catalogue = changed(({ editions }) => {
      panelOf(itemAt(editions, 0), 'voices').title = 'ILS EN PARLENT'
    })
    expect(await inputsThatChange({ catalogue })).toEqual(['content'])
  })

  it('show a change of the format, and of nothing else', async () => {
    const catalogue = changed(({ format }) => {
      format.name = 'Dépliant d’essai'
    })
    expect(await inputsThatChange({ catalogue })).toEqual(['format'])
  })

  it('show a change of where the landing link leads, which is its owner’s, and of nothing else', async () => {
    const catalogue = changed(({ owner }) => {
      owner.landingLink.redirect.target = 'https://www.datagrandest.fr/ouverture'
    })
    expect(await inputsThatChange({ catalogue })).toEqual(['landingLink', 'senders'])
  })

  it('show another sender, and its link', async () => {
    const sender = itemAt(CATALOGUE.partners, 0)
    expect(await inputsThatChange({ sender })).toEqual(['landingLink', 'senders'])
  })

  it('show a change of the run, and of nothing else', async () => {
    const catalogue = changed(({ printRuns }) => {
      itemAt(printRuns, 1).quantity = { kind: 'exact', count: 120 }
    })
    expect(await inputsThatChange({ catalogue })).toEqual(['printRun'])
  })

  it('show that an open point was lifted, which the slug tells, and nothing else', async () => {
    const catalogue = changed(({ openPoints }) => {
      itemAt(openPoints, 0).lifted = { on: '2024-10-01', ground: 'Accord écrit' }
    })
    expect(await inputsThatChange({ catalogue })).toEqual(['openPoints'])
  })

  it('show a change of the profile, and of nothing else', async () => {
    const condition = { ...COATED, profile: new Uint8Array([...COATED.profile, 0]) }
    expect(await inputsThatChange({ condition })).toEqual(['profile:FOGRA39'])
  })

  it('name another profile', async () => {
    const { inputs } = await describeRun({ condition: UNCOATED })
    expect(Object.keys(inputs)).toContain('profile:FOGRA47')
    expect(Object.keys(inputs)).not.toContain('profile:FOGRA39')
  })

  it('show a change of a tool, and of nothing else', async () => {
    expect(await inputsThatChange({ tools: { ...TOOLS, 'pdf-lib': '1.2.4' } })).toEqual(['tools'])
  })

  it('show no change of another run', async () => {
    const catalogue = changed(({ printRuns }) => {
      itemAt(printRuns, 0).event = 'Autre manifestation'
    })
    expect(await inputsThatChange({ catalogue })).toEqual([])
  })

  it.each(Object.keys(FONT_FACES) as (keyof FontFiles)[])(
    'show a change of the font %s, and of nothing else',
    async (face) => {
      expect(await inputsThatChange({ fontFiles: oneByteMore(face) })).toEqual([`font:${face}`])
    },
  )
})
