import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, inject, it } from 'vitest'
import { pageTexts } from '../reading/text-lines.ts'

const RUN = 'meuse-2024'
const BEGINNING = `EPREUVE_depliant-open-data_datagrandest-${RUN}`
const out = join(inject('out'), RUN)

type Folder = ReadonlyMap<string, Uint8Array>

/** An archive of the run as whoever receives it sees it: a flat folder. */
async function open(archive: string): Promise<Folder> {
  const files = unzipSync(new Uint8Array(await readFile(join(out, archive))))
  return new Map(
    Object.entries(files).map(([path, bytes]) => {
      const [folder, name = '', ...deeper] = path.split('/')
      expect([folder, deeper]).toEqual(['depliant-open-data', []])
      return [name, bytes]
    }),
  )
}

const archives = (await readdir(out)).filter((name) => name.endsWith('.zip')).sort()
const folders = new Map(
  await Promise.all(archives.map(async (name) => [name, await open(name)] as const)),
)
const whole: Folder = folders.get(`${BEGINNING}_dossier-complet.zip`) ?? new Map()
const readme = whole.get('LISEZMOI.pdf')
if (!readme) throw new Error('The folder has no LISEZMOI.pdf.')
const bare = (text: string) => text.replaceAll(/\s/g, '')
const pages = (await pageTexts(readme)).map(bare)

const manifestIn = (bytes: Uint8Array | undefined) =>
  JSON.parse(new TextDecoder().decode(bytes)) as {
    files: { product: string; path: string; sha256: string; pages: number | null }[]
  }
const inFolder = manifestIn(new Uint8Array(await readFile(join(out, 'manifest.json'))))
const hashOf = (bytes: Uint8Array | undefined) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex')

describe('a person who gets the folder by e-mail finds, without asking,', () => {
  it.each([
    ['an online printer', 'Imprimeurenligne', /_imprimeur-en-ligne_.*\.pdf$/, 'press-no-marks'],
    ['a printer nearby', 'Imprimeurlocal', /_imprimeur_fonds-perdus-3mm\.pdf$/, 'press'],
    ['the copier', 'Copieur,enatelierouenmairie', /_copieur-sra3\.pdf$/, 'repro-sra3'],
    ['a copier without SRA3', 'Copieur,enatelierouenmairie', /_copieur-a3\.pdf$/, 'repro-a3'],
    ['the office printer', 'Imprimantedebureau', /_bureau_a4\.pdf$/, 'office-a4'],
    ['a screen', 'Écran,partage', /_ecran\.pdf$/, 'screen'],
  ])('the file for %s: by its name, and in LISEZMOI.pdf', (_, who, name, product) => {
    const found = [...whole.keys()].filter((path) => name.test(path))
    expect(found).toHaveLength(1)
    const [path = ''] = found
    // It is the very file of that product.
    const { sha256 } = inFolder.files.find((file) => file.product === product) ?? {}
    expect(hashOf(whole.get(path))).toBe(sha256)
    // The first page names it under whom it is for, before anybody else.
    const [first = ''] = pages
    expect(first.indexOf(path, first.indexOf(who))).toBeGreaterThan(first.indexOf(who))
    expect(first.indexOf(who)).toBeGreaterThan(0)
  })
})

describe('LISEZMOI.pdf', () => {
  it('names no file that is not there', () => {
    const text = pages.join('\n')
    const named = text.match(
      /(?:EPREUVE_depliant-open-data_|bon-a|guide-|controle|ticket|meuse-2024-)[\w.-]*?\.(?:pdf|zip|html|xjdf)/g,
    )
    const there = [...whole.keys(), ...archives, ...inFolder.files.map(({ path }) => path)]
    expect(new Set(named).size).toBeGreaterThan(15)
    expect([...new Set(named)].filter((name) => !there.includes(name))).toEqual([])
  })

  it('is in the archive of everyone, with their file', () => {
    expect(archives).toHaveLength(6)
    for (const [name, folder] of folders) {
      expect(hashOf(folder.get('LISEZMOI.pdf')), name).toBe(hashOf(readme))
      expect(pages.join(), name).toContain(name)
      expect([...folder.keys()].some((path) => path.startsWith(`${BEGINNING}_`))).toBe(true)
    }
  })

  it('tells each open point with who lifts it, and how it is folded', () => {
    const text = pages.join('')
    expect(text).toContain(bare('Couleurs et polices officielles à fournir. À lever par'))
    expect(text).toContain(bare('1. Le rabat rentre d’abord'))
  })
})

it('the manifest of the archive leads from each product to its French name', () => {
  const { files } = manifestIn(whole.get('manifest.json'))
  const products = files.filter((file) => file.pages !== null)
  expect(products.map(({ product }) => product)).toEqual(
    inFolder.files.filter((file) => file.pages !== null).map(({ product }) => product),
  )
  for (const { path, sha256 } of files) expect(hashOf(whole.get(path)), path).toBe(sha256)
})

it('every PDF says its title, its author and its language', async () => {
  for (const [name, bytes] of whole) {
    if (!name.endsWith('.pdf')) continue
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    // A template and a dummy hold for every leaflet of their format.
    const subject = /gabarit|maquette/.test(name)
      ? 'Dépliant 3 volets'
      : 'Engager une démarche open data'
    expect(document.getTitle(), name).toContain(subject)
    expect(document.getAuthor(), name).toBe('DataGrandEst')
    // PDF 1.3, which PDF/X-1a is, has no language.
    if (!name.includes('x1a')) expect(document.getLanguage(), name).toBe('fr-FR')
  }
})
