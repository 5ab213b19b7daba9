import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Catalogue,
  catalogueData,
  jobOf,
  type PrintRun,
  printedTexts,
  REPRINT_RUN,
  readCatalogue,
  type Sender,
} from '@flyer-open-data/flyer'
import { buildProduct, openWorkshop, PRODUCT_NAMES, PRODUCTS } from '@flyer-open-data/print'
import {
  type EditionAnswer,
  recogniseEdition,
  tellAnswer,
} from '@flyer-open-data/print/edition-check'
import { readColourEngine, readCondition } from '@flyer-open-data/print/node'
import { layoutLeaflet, openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { PDFDict, PDFDocument, PDFHexString, PDFName, StandardFonts } from 'pdf-lib'
import { describe, expect, inject, it, vi } from 'vitest'

// A build takes seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 })

const catalogue = readCatalogue()
const [edition] = catalogue.editions
const [partner] = catalogue.partners
const run = catalogue.printRuns.find(({ id }) => id === 'meuse-2024')
if (!edition || !partner || !run) throw new Error('The catalogue has a run, an edition, a partner.')
const fonts = openFonts(await readFontFiles())
const condition = await readCondition(run)

const productOf = async (name: string) =>
  new Uint8Array(await readFile(join(inject('out'), 'meuse-2024', `meuse-2024-${name}.pdf`)))

/** The file for the print shop of a run that no catalogue has. */
async function pressOf(changes: Partial<PrintRun>, sender?: Sender, from: Catalogue = catalogue) {
  const job = jobOf(from, { ...run, ...changes } as PrintRun, sender)
  const layout = layoutLeaflet({ ...job, fonts })
  const workshop = openWorkshop({ job, layout, fonts, condition, readColourEngine })
  return (await buildProduct(PRODUCTS['press-no-marks'], workshop)).bytes
}

/** The project’s catalogue with something else in it. */
function changed(change: (data: typeof catalogueData) => void): Catalogue {
  const data = structuredClone(catalogueData)
  change(data)
  return readCatalogue(data)
}

/** A file whose metadata somebody has edited. */
async function withKeywords(bytes: Uint8Array, change: (keywords: string) => string | undefined) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict)
  const keywords = change(document.getKeywords() ?? '')
  document.catalog.delete(PDFName.of('Metadata'))
  if (keywords === undefined) info.delete(PDFName.of('Keywords'))
  else info.set(PDFName.of('Keywords'), PDFHexString.fromText(keywords))
  return document.save()
}

const mentions = {
  printer: { name: 'Imprimerie des Vallons', address: 'Rue de la Gare, Toul' },
  keepOffStreet: true as const,
}
const reprint = { id: REPRINT_RUN, mentions }
const {
  landingLink: _,
  isExample: __,
  ...member
} = {
  ...partner,
  id: 'toul',
  name: 'Communauté de communes Terres Touloises',
}

/** A plan of the format is no file of an edition. */
const LEAFLETS = PRODUCT_NAMES.filter((name) => PRODUCTS[name].heldTo.pages !== null)

describe('a file of the current edition', () => {
  it.each(LEAFLETS)('by its owner is told to be current: %s', async (name) => {
    const answer = await recogniseEdition(await productOf(name), catalogue)
    expect(answer).toEqual({
      outcome: 'current',
      by: 'owner',
      current: { edition: 'edition-1', date: '2024-11-21' },
      found: {
        edition: 'edition-1',
        date: '2024-11-21',
        hash: expect.stringMatching(/^[0-9a-f]{8}$/),
        sender: 'DataGrandEst',
      },
    })
    expect(tellAnswer(answer, 'fr')).toBe(
      'Oui, c’est l’édition\u00a01 du 21\u00a0novembre\u00a02024, la dernière, avec exactement les textes publiés par DataGrandEst.',
    )
  })

  it('tells one hash in all products of a job', async () => {
    const answers: readonly EditionAnswer[] = await Promise.all(
      LEAFLETS.map(async (name) => recogniseEdition(await productOf(name), catalogue)),
    )
    const hashes = answers.map((answer) => 'found' in answer && answer.found.hash)
    expect(new Set(hashes).size).toBe(1)
  })

  it('that its owner prints again, with mentions, is current too', async () => {
    const answer = await recogniseEdition(await pressOf(reprint), catalogue)
    expect(answer).toMatchObject({ outcome: 'current', by: 'owner' })
  })

  it('by a member of the catalogue, or one that nobody knows here, is a member’s', async () => {
    for (const sender of [partner, member]) {
      const answer = await recogniseEdition(await pressOf(reprint, sender), catalogue)
      expect(answer).toMatchObject({
        outcome: 'current',
        by: 'member',
        found: { sender: sender.name },
      })
    }
  })

  it('is known by what is printed where its metadata were taken away', async () => {
    const bare = await withKeywords(await productOf('press'), () => undefined)
    expect(await recogniseEdition(bare, catalogue)).toMatchObject({
      outcome: 'current',
      by: 'owner',
    })
    const members = await withKeywords(await pressOf(reprint, member), () => undefined)
    expect(await recogniseEdition(members, catalogue)).toMatchObject({
      outcome: 'changed',
      why: 'sender',
    })
  })
})

describe('a file that was changed', () => {
  it('is told by a hash in its metadata that is not the printed one', async () => {
    const forged = await withKeywords(await productOf('press'), (keywords) =>
      keywords.replace(/hash: \w+/, 'hash: 00000000'),
    )
    const answer = await recogniseEdition(forged, catalogue)
    expect(answer).toMatchObject({ outcome: 'changed', why: 'metadata' })
    expect(tellAnswer(answer, 'en')).toContain('contradict each other')
  })

  it('is told where its metadata name the owner over a member’s leaflet', async () => {
    const forged = await withKeywords(await pressOf(reprint, member), (keywords) =>
      keywords.replace('sender: toul', 'sender: datagrandest'),
    )
    expect(await recogniseEdition(forged, catalogue)).toMatchObject({
      outcome: 'changed',
      why: 'sender',
    })
  })

  it('is told by a word that is another than the edition’s', async () => {
    const other = changed(({ editions: [first] }) => {
      Object.assign(first?.panels['did-you-know'] ?? {}, { title: 'LE SAVIEZ-VOUS DÉJÀ\u202f?' })
    })
    expect(await recogniseEdition(await productOf('press'), other)).toMatchObject({
      outcome: 'changed',
      why: 'words',
    })
  })

  it('is told by an owner who has another name by now', async () => {
    const other = changed(({ owner }) => Object.assign(owner, { name: 'DataGrandEst+' }))
    expect(await recogniseEdition(await productOf('press'), other)).toMatchObject({
      outcome: 'changed',
      why: 'sender',
    })
  })
})

describe('a file of another edition', () => {
  const second = changed(({ editions }) => {
    const [first] = editions
    if (first)
      editions.push({ ...structuredClone(first), id: 'edition-2', updatedOn: '2026-03-02' })
  })

  it('is older, once a later one is validated', async () => {
    const answer = await recogniseEdition(await productOf('screen'), second)
    expect(answer).toMatchObject({ outcome: 'older', found: { edition: 'edition-1' } })
    expect(tellAnswer(answer, 'fr')).toBe(
      'Non, ce dépliant est l’édition\u00a01 du 21\u00a0novembre\u00a02024\u00a0: l’édition\u00a02 du 2\u00a0mars\u00a02026 le remplace.',
    )
  })

  it('is newer than a catalogue that does not know it', async () => {
    const file = await pressOf({ edition: 'edition-2' }, undefined, second)
    expect(await recogniseEdition(file, catalogue)).toMatchObject({
      outcome: 'newer',
      found: { edition: 'edition-2', date: '2026-03-02' },
    })
  })

  it('is current there', async () => {
    const file = await pressOf({ edition: 'edition-2' }, undefined, second)
    expect(await recogniseEdition(file, second)).toMatchObject({ outcome: 'current', by: 'owner' })
  })
})

describe('a file from before hashes were printed', () => {
  /** The words of the edition and nothing else, as any program writes them. */
  const wordsAlone = async () => {
    const document = await PDFDocument.create()
    const font = await document.embedFont(StandardFonts.Helvetica)
    const page = document.addPage([842, 595])
    for (const [i, { text }] of printedTexts(edition).entries()) {
      const words = text.replaceAll('\u202f', ' ')
      page.drawText(words, { x: 20, y: 570 - i * 11, size: 6, font })
    }
    return document.save()
  }

  it('is told apart: its edition is known, its words are vouched for by nothing', async () => {
    const answer = await recogniseEdition(await wordsAlone(), catalogue)
    expect(answer).toMatchObject({ outcome: 'without-hash', found: { edition: 'edition-1' } })
    expect(tellAnswer(answer, 'fr')).toContain('d’avant l’impression des empreintes')
  })
})

describe('a file that is none of these', () => {
  const producers = new URL('producers/', import.meta.url)

  it('of another program is not this leaflet', async () => {
    const names = (await readdir(producers)).filter((name) => name.endsWith('.pdf'))
    expect(names.length).toBeGreaterThan(10)
    for (const name of names) {
      const bytes = new Uint8Array(await readFile(new URL(name, producers)))
      expect([name, await recogniseEdition(bytes, catalogue)]).toEqual([
        name,
        { outcome: 'not-this-leaflet' },
      ])
    }
  })

  it.each([
    ['nothing at all', new Uint8Array(0)],
    ['a text', new TextEncoder().encode('Édition 1, 21 novembre 2024 · 3f9a2c1b')],
  ])('%s is no PDF', async (_, bytes) => {
    expect(await recogniseEdition(bytes, catalogue)).toEqual({ outcome: 'not-a-pdf' })
  })

  it('cut off anywhere is answered, and never an error', async () => {
    const bytes = await productOf('office-a4')
    for (const share of [0.001, 0.1, 0.5, 0.9, 0.999]) {
      const answer = await recogniseEdition(bytes.slice(0, bytes.length * share), catalogue)
      expect(['not-a-pdf', 'unreadable']).toContain(answer.outcome)
    }
  })
})
