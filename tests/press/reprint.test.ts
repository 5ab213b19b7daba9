import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCatalogue, readOrder, readReprint } from '@flyer-open-data/flyer'
import { buildBatch, readMembers, rowFault, streamArchive } from '@flyer-open-data/print/batch'
import { inspectFile, readColourEngine, readCondition } from '@flyer-open-data/print/node'
import { buildReprint, frenchFileName } from '@flyer-open-data/print/reprint'
import {
  PRINTER_KINDS_OFFERED,
  reprintJob,
  technicalChoice,
} from '@flyer-open-data/print/reprint-choices'
import { openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PRINTED_STRINGS } from '../reading/printed-strings.ts'
import { pageTexts } from '../reading/text-lines.ts'
import { callCommand } from '../setup/call-command.ts'
import { REPOSITORY } from '../setup/repository.ts'

const EXAMPLE = join(REPOSITORY, 'examples/commune.json')
const JOB = 'reimpression_commune-de-valmont-sur-orne'
const oneSpace = (text: string) => text.replace(/\s+/g, ' ')

let out: string
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'flyer-reprint-'))
})
afterAll(() => rm(out, { recursive: true, force: true }))

describe('the example order, printed by the command', () => {
  let files: ReadonlyMap<string, Uint8Array>
  beforeAll(async () => {
    const { code, stderr } = await callCommand(['--sender', EXAMPLE, '--out', out])
    expect(code, stderr).toBe(0)
    const folder = join(out, JOB)
    files = new Map(
      await Promise.all(
        (await readdir(folder)).map(
          async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const,
        ),
      ),
    )
  })
  const read = (name: string) => files.get(name) ?? new Uint8Array()

  it('has the bytes that the function gives for the same choices', async () => {
    const order = readOrder(JSON.parse(await readFile(EXAMPLE, 'utf8')))
    const ordered = reprintJob(readCatalogue(), order)
    if ('findings' in ordered) throw new Error('the example makes no sense')
    const outcome = await buildReprint({
      ...ordered,
      fonts: openFonts(await readFontFiles()),
      condition: await readCondition(ordered.job.run),
      tools: {},
      readColourEngine,
      inspect: inspectFile,
    })
    if ('findings' in outcome) throw new Error('the example is refused')
    // The manifest names the tools, and the archive holds the manifest.
    const alike = outcome.files.filter(({ name }) => !/manifest\.json$|\.zip$/.test(name))
    expect(alike).toHaveLength(4)
    for (const { name, bytes } of alike) {
      expect(Buffer.compare(bytes, read(name)), name).toBe(0)
    }
    expect([...files.keys()].toSorted()).toEqual(outcome.files.map(({ name }) => name).toSorted())
    expect(outcome.files[0]?.name).toBe(frenchFileName(ordered.job, 'press-no-marks'))
  })

  it('has every word of the edition and the member’s own in the file to print', async () => {
    const name = [...files.keys()].find((one) => one.includes('imprimeur')) ?? ''
    const text = oneSpace((await pageTexts(read(name))).join(' '))
    for (const string of Object.values(PRINTED_STRINGS).flat()) {
      expect(text).toContain(oneSpace(string))
    }
    for (const own of ['Commune de Valmont-sur-Orne', 'mairie@valmont-sur-orne.example']) {
      expect(text).toContain(own)
    }
  })

  it('names in proof and order slip the very file that lies beside them', async () => {
    const [path = ''] = [...files.keys()].filter((one) => one.includes('imprimeur'))
    const hash = createHash('sha256').update(read(path)).digest('hex')
    for (const paper of ['bon-a-tirer', 'bon-de-commande']) {
      const [name = ''] = [...files.keys()].filter((one) => one.includes(paper))
      const bare = (await pageTexts(read(name))).join('').replaceAll(/\s/g, '')
      expect(bare, paper).toContain(path)
      expect(bare, paper).toContain(hash)
    }
  })
})

describe('an order that cannot be printed', () => {
  const order = (change: object = {}) => ({
    sender: { name: 'Metz', contact: { email: 'a@b.example', website: 'www.b.example' } },
    ...change,
  })

  it.each<[string, string, number, RegExp]>([
    ['no JSON', '{\n"sender"', 3, /no JSON\n {2}where: .+order\.json, line 2\n/],
    ['a field too many', JSON.stringify(order({ more: 1 })), 3, /no field « more »/],
    ['a logo outside', JSON.stringify(order({ logo: { file: '../../etc/passwd' } })), 3, /beside/],
    ['a logo that is not there', JSON.stringify(order({ logo: { file: 'x.svg' } })), 3, /ENOENT/],
    [
      'a printer that takes none of it',
      JSON.stringify(order({ reprint: { printer: 'maxdruck' } })),
      3,
      /maxdruck/,
    ],
    [
      'a name in another script',
      JSON.stringify(order({ sender: { ...order().sender, name: 'مدينة' } })),
      3,
      /T14/,
    ],
  ])('says what is wrong, shows no stack and makes no folder: %s', async (_, text, ends, says) => {
    const path = join(out, 'order.json')
    await writeFile(path, text)
    const before = await readdir(out)
    const { code, stderr, stdout } = await callCommand(['--sender', path, '--out', out, '--json'])
    expect({ code, stdout }).toEqual({ code: ends, stdout: '' })
    expect(stderr).toMatch(says)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(await readdir(out)).toEqual(before)
  })

  it('is a wrong call when there is no such file', async () => {
    const { code, stderr } = await callCommand(['--sender', join(out, 'none.json'), '--out', out])
    expect(code).toBe(2)
    expect(stderr).toContain('ENOENT')
  })
})

it('a run that is named is printed for the sender of an order, as for any other', async () => {
  const argv = ['reserve-2024', '--sender', EXAMPLE, '--product', 'office-a4', '--out', out]
  const { code, stderr } = await callCommand(argv)
  expect(code, stderr).toBe(0)
  const job = 'reserve-2024_commune-de-valmont-sur-orne'
  expect((await readdir(join(out, job))).toSorted()).toEqual(
    ['manifest.json', `${job}-office-a4.pdf`].toSorted(),
  )
})

it('a table of members gives a file for each row that can be printed, and tells the others', async () => {
  const path = join(out, 'membres.csv')
  await writeFile(
    path,
    [
      'Nom;Courriel;URL;Logo',
      'Metz;a@metz.example;www.metz.example;',
      'Metz;b@metz.example;www.metz.example;',
      'Nancy;nobody;www.nancy.example;../../etc/passwd',
    ].join('\r\n'),
  )
  const argv = ['--senders', path, '--for', 'office', '--out', out]
  const { code, stderr } = await callCommand(argv)
  expect(code, stderr).toBe(3)
  expect(stderr).toContain('2 of 3 rows')
  const folder = join(out, 'reimpressions_membres')
  expect((await readdir(folder)).toSorted()).toEqual([
    'EPREUVE_depliant-open-data_metz-2_bureau_a4.pdf',
    'EPREUVE_depliant-open-data_metz_bureau_a4.pdf',
    'manifest.json',
    'rapport.csv',
    'rapport.txt',
  ])
  const report = await readFile(join(folder, 'rapport.txt'), 'utf8')
  expect(report).toContain('Ligne 4, Nancy')
  expect(report).toContain('courriel')
  const again = await callCommand(argv)
  expect(again.code).toBe(3)
})

it('the ways that are offered each propose a file that makes sense', () => {
  for (const { kind, products } of PRINTER_KINDS_OFFERED) {
    const chosen = technicalChoice(readReprint({ printerKind: kind }))
    expect(chosen).toMatchObject({ choice: { product: products[0] } })
  }
})

/** The names in the central directory of a ZIP (APPNOTE 4.3.12). */
function namesIn(zip: Buffer): string[] {
  const names: string[] = []
  const entry = Buffer.from([0x50, 0x4b, 1, 2])
  for (let at = zip.indexOf(entry); at !== -1; at = zip.indexOf(entry, at + 4)) {
    names.push(zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)))
  }
  return names
}

it('a table of members becomes one archive, which keeps none of its files', async () => {
  const table = readMembers(
    new TextEncoder().encode('nom,courriel,url\nMetz,a@metz.example,www.metz.example\nNancy,x,y'),
  )
  if ('findings' in table) throw new Error('the table cannot be read')
  const chunks: Uint8Array[] = []
  const archive = streamArchive('reimpressions', (chunk) => {
    chunks.push(chunk)
  })
  const reprint = readReprint({ printerKind: 'office' })
  const outcomes = await buildBatch({
    ...{
      catalogue: readCatalogue(),
      table,
      reprint,
      logos: new Map(),
      tools: {},
      readColourEngine,
    },
    takeLogo: async () => ({ findings: [] }),
    fonts: openFonts(await readFontFiles()),
    condition: await readCondition({ id: 'reimpression', paper: reprint.paper }),
    inspect: inspectFile,
    onFile: archive.add,
  })
  await archive.end()
  expect(namesIn(Buffer.concat(chunks))).toEqual(
    [
      'EPREUVE_depliant-open-data_metz_bureau_a4.pdf',
      'rapport.csv',
      'rapport.txt',
      'SHA256SUMS',
    ].map((name) => `reimpressions/${name}`),
  )
  const [, refused] = outcomes
  if (!refused || 'file' in refused) throw new Error('it was printed')
  expect(refused.findings.map((finding) => rowFault(finding).column)).toEqual(['courriel', 'url'])
})
