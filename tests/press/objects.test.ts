import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { addStream, smallPdf } from '../../packages/print/src/testing/small-pdf.ts'
import {
  type PdfObject,
  type PdfObjects,
  readPdfObjects,
  refsIn,
  screenColoursIn,
} from '../reading/pdf-objects.ts'

const out = inject('out')
const read = async (product: string) =>
  readPdfObjects(
    new Uint8Array(await readFile(join(out, 'meuse-2024', `meuse-2024-${product}.pdf`))),
  )

/** What each stream of a file is there for, by who names it; undefined when nobody does. */
function purposes({ objects }: PdfObjects): Map<PdfObject, string | undefined> {
  const named = new Map<number, string>()
  for (const { dictionary } of objects.values()) {
    for (const [key, purpose] of [
      ['Contents', 'content'],
      ['FontFile2', 'font'],
      ['ToUnicode', 'font'],
      ['DestOutputProfile', 'profile'],
      ['Metadata', 'metadata'],
    ] as const) {
      for (const number of refsIn(dictionary, key)) named.set(number, purpose)
    }
  }
  return new Map(
    [...objects.values()]
      .filter(({ stream }) => stream !== undefined)
      .map((object) => [
        object,
        /\/Subtype\s*\/Form\b/.test(object.dictionary) ? 'form' : named.get(object.number),
      ]),
  )
}

const CONTENT = new Set(['content', 'form'])
const PRESS = ['press', 'press-no-marks', 'press-x1a', 'repro-sra3', 'repro-a3']

describe.each(PRESS)('every object of %s', (product) => {
  it('is one that the trailer leads to', async () => {
    const { objects, reached } = await read(product)
    expect([...objects.keys()].filter((number) => !reached.has(number))).toEqual([])
    expect([...reached].filter((number) => !objects.has(number))).toEqual([])
    expect(objects.size).toBeGreaterThan(25)
  })

  it('that is a stream is content, a form, of a font, the profile or metadata', async () => {
    const found = [...purposes(await read(product)).values()]
    const count = (purpose: string) => found.filter((one) => one === purpose).length
    expect(found).not.toContain(undefined)
    const isImposed = product === 'repro-sra3'
    expect(count('form')).toBe(isImposed ? 2 : 0)
    expect(count('content')).toBe(isImposed ? 6 : 2)
    expect(count('profile')).toBe(1)
    expect(count('metadata')).toBe(product === 'press-x1a' ? 0 : 1)
    // A file of glyphs and their meaning for each font.
    expect(count('font')).toBe(isImposed ? 12 : 8)
  })

  it('names no screen colour, in its content or beside it', async () => {
    const file = await read(product)
    let inks = 0
    for (const [{ number, dictionary, stream = '' }, purpose] of purposes(file)) {
      if (!CONTENT.has(purpose ?? '')) continue
      expect(screenColoursIn(stream), `object ${number}: ${dictionary}`).toEqual([])
      inks += [...stream.matchAll(/\d [kK]\b/g)].length
    }
    expect(inks).toBeGreaterThan(100)
    for (const { dictionary } of file.objects.values()) {
      expect(dictionary).not.toMatch(/\/(DeviceRGB|CalRGB|ICCBased|Lab)\b/)
    }
  })

  it('is no transparency group, and has none', async () => {
    for (const { dictionary } of (await read(product)).objects.values()) {
      expect(dictionary).not.toMatch(/\/Group\b|\/S\s*\/Transparency\b|\/SMask\b|\/BM\b/)
    }
  })
})

it.each(['office-a4', 'office-a4-light', 'screen', 'fold-template', 'dummy'])(
  'every object of %s is one that it leads to',
  async (product) => {
    const { objects, reached } = await read(product)
    expect([...objects.keys()].filter((number) => !reached.has(number))).toEqual([])
  },
)

describe('the reading', () => {
  it('finds screen colours in a file that has them', async () => {
    const file = await read('screen')
    const found = [...purposes(file)]
      .filter(([, purpose]) => purpose === 'content')
      .flatMap(([{ stream = '' }]) => screenColoursIn(stream))
    expect(found.length).toBeGreaterThan(50)
  })

  it('finds screen colours where nothing leads to, and what is a stream for nobody', async () => {
    const document = await smallPdf((made) => {
      addStream(made, '1 0 0 rg (0 0 0 rg) Tj /DeviceRGB CS')
      return [{ content: '0 0 0 1 k', entries: { Group: { S: 'Transparency' } } }]
    })
    const file = readPdfObjects(await document.save({ useObjectStreams: false }))
    const dead = [...file.objects.values()].filter(({ number }) => !file.reached.has(number))
    expect(dead.map(({ stream = '' }) => screenColoursIn(stream))).toEqual([['rg', '/DeviceRGB']])
    expect([...purposes(file).values()].toSorted()).toEqual(['content', undefined])
    expect([...file.objects.values()].map(({ dictionary }) => dictionary).join()).toMatch(
      /\/Group\b/,
    )
  })

  it('refuses a table that has a gap', async () => {
    const document = await smallPdf(() => [{ content: 'q Q' }])
    const [first] = document.context.enumerateIndirectObjects()
    if (!first) throw new Error('the file has no object')
    const [ref, object] = first
    document.context.delete(ref)
    document.context.register(document.context.obj({}))
    document.context.register(object)
    const bytes = await document.save({ useObjectStreams: false, addDefaultPage: false })
    expect(() => readPdfObjects(bytes)).toThrow(/The table/)
  })
})
