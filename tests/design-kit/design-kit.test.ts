import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { INKS, LEAFLET_INKS, PRINTED_COLOURS } from '@flyer-open-data/ui'
import ase, { type Entry } from 'ase-util'
import { unzlibSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PRINT, runNode } from '../setup/run-node.ts'

const MM_PER_PT = 25.4 / 72

let out: string
let folder: string
let manifest: { edition: string; files: { path: string; bytes: number }[] }
let swatches: readonly Entry[]
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'flyer-kit-'))
  folder = join(out, 'kit-graphique')
  const made = await runNode(PRINT, ['kit', '--json', '--out', out])
  expect(made.code, made.stderr).toBe(0)
  manifest = JSON.parse(made.stdout)
  swatches = ase.read(await readFile(join(folder, 'encres_open-data.ase')))
})
afterAll(() => rm(out, { recursive: true, force: true }))

/** The colours of a group, in order. */
const coloursOf = (group: number) =>
  (swatches[group]?.entries ?? []).map(({ color }) => color ?? {})

describe('the kit for designers', () => {
  it('is made by one command, with a manifest of what lies in its folder', async () => {
    const names = manifest.files.map(({ path }) => path)
    expect((await readdir(folder)).toSorted()).toEqual([...names, 'manifest.json'].toSorted())
    expect(names).toContain('kit-graphique.zip')
    expect(manifest.edition).toBe('edition-1')
  })

  it('has swatches that another library opens, with the recipes that they were made from', () => {
    const recipes = coloursOf(0).map(({ c, m, y, k }) =>
      [c, m, y, k].map((share) => Math.round(Number(share) * 1e5) / 1e3),
    )
    expect(recipes).toEqual(Object.values(LEAFLET_INKS).map(({ c, m, y, k }) => [c, m, y, k]))
    expect(swatches[0]?.entries?.map(({ name }) => name)).toEqual([
      'Papier',
      'Noir',
      'Bleu profond',
      'Jaune soleil',
      'Corail',
      'Aigue-marine',
    ])
  })

  it('has in them the Lab of each ink on both papers, and its colour on screen', () => {
    const inks = Object.keys(LEAFLET_INKS) as (keyof typeof LEAFLET_INKS)[]
    const printed = inks.map((ink) => PRINTED_COLOURS[ink])
    const labs = (group: number) =>
      coloursOf(group).map(({ lightness, a, b }) => [
        Math.round(Number(lightness) * 1000) / 10,
        Math.round(Number(a) * 10) / 10,
        Math.round(Number(b) * 10) / 10,
      ])
    expect(labs(1)).toEqual(printed.map(({ lab }) => lab))
    expect(labs(2)).toEqual(printed.map(({ uncoatedLab }) => uncoatedLab))
    const screens = coloursOf(3).map(
      ({ r, g, b }) =>
        `#${[r, g, b]
          .map((share) =>
            Math.round(Number(share) * 255)
              .toString(16)
              .padStart(2, '0'),
          )
          .join('')}`,
    )
    expect(screens).toEqual(printed.map(({ screen }) => screen))
  })

  it('has the pattern of each side as a page of the open size with bleed, in inks of the leaflet alone', async () => {
    for (const name of ['motif_exterieur.pdf', 'motif_interieur.pdf']) {
      const bytes = await readFile(join(folder, name))
      const told = bytes.toString('latin1')
      const box = (key: string) =>
        (new RegExp(`/${key} \\[([^\\]]+)\\]`).exec(inflated(bytes))?.[1] ?? '')
          .trim()
          .split(/\s+/)
          .map((pt) => Math.round(Number(pt) * MM_PER_PT * 100) / 100)
      expect(box('MediaBox'), name).toEqual([0, 0, 307, 220])
      expect(box('TrimBox'), name).toEqual([5, 5, 302, 215])
      expect(told).not.toMatch(/CreationDate|ModDate/)

      const colours = inflated(bytes).match(/^[\d. ]+ (?:k|rg|g)$/gm) ?? []
      expect(colours.length, name).toBeGreaterThan(3)
      const recipes = Object.values(INKS).map(({ c, m, y, k }) =>
        [c, m, y, k].map((percent) => percent / 100).join(' '),
      )
      for (const colour of colours) {
        expect(recipes, name).toContain(colour.replace(/ k$/, ''))
      }
    }
  })

  it('has the same drawings as SVG, each path with its ink and recipe', async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.svg'))
    expect(names).toHaveLength(13)
    for (const name of names) {
      const svg = await readFile(join(folder, name), 'utf8')
      const paths = svg.match(/<(?:path|rect) [^>]*>/g) ?? []
      expect(paths.length, name).toBeGreaterThan(0)
      for (const path of paths) expect(path, name).toMatch(/data-encre="[^"]+" data-recette="C\d/)
      expect(manifest.files.map(({ path }) => path)).toContain(name.replace('.svg', '.pdf'))
    }
  })

  it('refuses an edition that is not there, and options of runs, in words', async () => {
    const unknown = await runNode(PRINT, ['kit', 'edition-9', '--out', out])
    expect(unknown.code).toBe(2)
    expect(unknown.stderr).toContain('There is no edition « edition-9 »')
    const option = await runNode(PRINT, ['kit', '--product', 'press', '--out', out])
    expect(option.code).toBe(2)
    expect(option.stderr).toContain('kit takes no --product')
  })
})

/** All that the streams of a file hold, and what stands outside them. */
function inflated(bytes: Buffer): string {
  const text = bytes.toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: word }) => {
    const start = index + word.length
    const end = text.indexOf('endstream', start)
    try {
      return [Buffer.from(unzlibSync(bytes.subarray(start, end))).toString('latin1')]
    } catch {
      return []
    }
  })
  return [text, ...streams].join('\n')
}
