import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCatalogue } from '@flyer-open-data/flyer'
import {
  leafletRecogniser,
  preflight,
  readFile as readPdf,
  wantedOf,
} from '@flyer-open-data/print/preflight'
import { PDFDict, type PDFDocument, PDFHexString } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PREFLIGHT, PRINT, runNode } from '../setup/run-node.ts'
import { contentOf } from '../tagging/read-content.ts'
import {
  changeXmp,
  found,
  line,
  name,
  page,
  paint,
  setContent,
  withFault,
} from './planted/plant.ts'

const leaflet = leafletRecogniser(readCatalogue())

let folder: string
let path: string
let bytes: Uint8Array

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flyer-reprint-'))
  const { code, stderr } = await runNode(PRINT, [
    ...['--sender', 'examples/commune.json', '--out', folder],
  ])
  expect([code, code === 0 ? '' : stderr]).toEqual([0, ''])
  const paths = await readdir(folder, { recursive: true })
  path = join(folder, found(paths.find((one) => /imprimeur.*\.pdf$/.test(one))))
  bytes = new Uint8Array(await readFile(path))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What the command says of a file. */
async function told(file: string) {
  const { code, stdout } = await runNode(PREFLIGHT, [file, '--json', '--lang', 'fr'])
  return { code, ...JSON.parse(stdout).files[0] }
}

/** What is found in a reprint that somebody has changed: rules, where they are, and texts. */
async function foundIn(plant: (document: PDFDocument) => void) {
  const { report } = await preflight({
    bytes: await withFault(bytes, { plant }),
    wanted: () => wantedOf('offset-coated'),
    renderer: null,
    leaflet,
  })
  return report.findings.filter(({ rule }) => rule.startsWith('L'))
}

/** Numbers of the texts of the first page that begin so, in the order of painting. */
async function textsBeginning(beginning: string) {
  const read = await readPdf(bytes)
  if (!('file' in read)) throw new TypeError('the reprint cannot be read')
  const painted = found(read.file.pages[0]).painted
  const texts = painted.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
  return texts.flatMap((text, i) => (text.startsWith(beginning) ? [i] : []))
}

/** Takes a text of the first page away. */
function withoutText(document: PDFDocument, index: number): void {
  let i = -1
  const content = contentOf(page(document)).replaceAll(/\[<[^\]]*\] TJ/g, (shown) => {
    i += 1
    return i === index ? '[] TJ' : shown
  })
  setContent(document, 1, content)
}

describe('the reprint of a member that is in no catalogue', () => {
  it('is accepted beside its manifest and alone, by the same rules of the leaflet', async () => {
    const alone = join(folder, 'alone.pdf')
    await cp(path, alone)
    const [beside, apart] = [await told(path), await told(alone)]
    for (const { code, verdict, findings, leaflet, sentence } of [beside, apart]) {
      expect({ code, verdict, findings }).toEqual({ code: 0, verdict: 'accepted', findings: [] })
      expect(leaflet).toEqual({ edition: 'edition-1', sender: 'commune-de-valmont-sur-orne' })
      expect(sentence).toContain(
        'Les lignes propres à Commune de Valmont-sur-Orne (nom, coordonnées, mentions, en quatrième de couverture) n’ont pas pu être comparées',
      )
    }
    const ofLeaflet = ({ rules }: typeof beside) =>
      rules.flatMap(({ rule, outcome }: { rule: string; outcome: string }) =>
        rule.startsWith('L') ? [[rule, outcome]] : [],
      )
    expect(ofLeaflet(apart)).toEqual(ofLeaflet(beside))
    expect(ofLeaflet(apart)).toHaveLength(9)
    expect(ofLeaflet(apart).every(([, outcome]: string[]) => outcome === 'passed')).toBe(true)
  })

  it('is refused by the command once a text of somebody else stands on its cover', async () => {
    const planted = join(folder, 'planted.pdf')
    await writeFile(planted, await withFault(bytes, { plant: onCover }))
    const { code, verdict, findings } = await told(planted)
    expect({ code, verdict }).toEqual({ code: 1, verdict: 'refused' })
    // The planted text is black that knocks out, which is told too.
    const rules = findings.map(({ rule }: { rule: string }) => rule)
    expect(rules.filter((rule: string) => rule.startsWith('L'))).toEqual(['L204'])
  })
})

/** Paints a text on the cover; the file has less room around its trim than `press`. */
const onCover = (document: PDFDocument) =>
  paint(document, `0 0 0 1 k ${line(216, 136, '0010000e00070016001a0010000e0007')}`)

describe('in such a reprint', () => {
  it('nothing is found as it is made, or as another program saves it', async () => {
    expect(await foundIn(() => undefined)).toEqual([])
  })

  it('a text of somebody else is found on the cover', async () => {
    const [stray, ...others] = await foundIn(onCover)
    expect(stray).toMatchObject({ rule: 'L204', fault: 'stray', place: { page: 1 } })
    expect(found(stray?.place.area).x).toBeCloseTo(234, 0)
    expect(others).toEqual([])
  })

  it.each(['Édition', 'Réimpression'])(
    'the missing line « %s » of the imprint is found',
    async (beginning) => {
      const [index, ...others] = await textsBeginning(beginning)
      expect(others).toEqual([])
      const findings = await foundIn((document) => withoutText(document, found(index)))
      expect(findings).toMatchObject([
        { rule: 'L202', fault: 'missing', values: { text: expect.stringMatching(beginning) } },
      ])
    },
  )

  it.each([
    ['hash', /hash: \w+/, 'hash: 00000000', '00000000'],
    ['date', /date: [\d-]+/, 'date: 2024-11-22', '22\u00a0novembre'],
    ['name', /name: .*/, 'name: Commune d’à côté', 'Commune d’à côté'],
  ])('another %s in the metadata is found', async (_, pattern, told, missing) => {
    const findings = await foundIn((document) => {
      const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict)
      const keywords = found(document.getKeywords()).replace(pattern, told)
      info.set(name('Keywords'), PDFHexString.fromText(keywords))
      changeXmp(document, (xml) => xml.replace(/(<pdf:Keywords>)[^<]*/, `$1${keywords}`))
    })
    expect(findings).toMatchObject([{ rule: 'L202', fault: 'missing' }])
    expect(String(findings[0]?.values['text']).replaceAll('\u00a0', ' ')).toContain(
      missing.replaceAll('\u00a0', ' '),
    )
  })
})
