import { describe, expect, it } from 'vitest'
import { readMembers } from './members-table.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** Letters up to U+00FF are the same in Latin-1 and in Windows-1252, but for some signs. */
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

function read(bytes: Uint8Array | string) {
  const table = readMembers(typeof bytes === 'string' ? utf8(bytes) : bytes)
  if ('findings' in table) throw new Error(table.findings.map(({ fault }) => fault).join())
  return table
}

function faultsOf(text: string) {
  const table = readMembers(utf8(text))
  return 'findings' in table
    ? table.findings.map(({ fault, values, place }) => [fault, place.data, values])
    : []
}

const HEAD = 'nom;courriel;url'
const ROW = 'Valmont;a@b.example;www.b.example'

describe('a table of members', () => {
  it('is rows of cells under the names of their columns, each with its line', () => {
    expect(read(`${HEAD}\r\n${ROW}\r\n\r\nMetz;c@d.example;www.d.example\r\n`)).toEqual({
      rows: [
        {
          line: 2,
          cells: { nom: 'Valmont', courriel: 'a@b.example', url: 'www.b.example' },
          findings: [],
        },
        {
          line: 4,
          cells: { nom: 'Metz', courriel: 'c@d.example', url: 'www.d.example' },
          findings: [],
        },
      ],
      encoding: 'utf-8',
      delimiter: ';',
      ignored: [],
    })
  })

  it.each([
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ])('may have its cells parted by %s', (_, delimiter) => {
    const table = read(`${HEAD}\n${ROW}`.replaceAll(';', delimiter))
    expect(table.delimiter).toBe(delimiter)
    expect(table.rows[0]?.cells.url).toBe('www.b.example')
  })

  it('takes the delimiter from the names, whatever the cells hold', () => {
    const { rows } = read(`${HEAD}\n"Valmont, le haut; le bas";a@b.example;www.b.example`)
    expect(rows[0]?.cells.nom).toBe('Valmont, le haut; le bas')
  })

  it.each([
    ['Nom', 'nom'],
    ['Collectivité', 'nom'],
    ['E-mail', 'courriel'],
    ['Adresse électronique', 'courriel'],
    ['TÉLÉPHONE', 'telephone'],
    ['Tél.', 'telephone'],
    ['Site web', 'url'],
    ['Fichier_logo', 'logo'],
    ['Quantité', 'quantite'],
  ])('knows the column %s', (name, column) => {
    const names = [...new Set(['nom', 'courriel', 'url'].filter((one) => one !== column)), name]
    const { rows } = read(`${names.join(';')}\n${names.map((_, i) => `cell ${i}`).join(';')}`)
    expect(rows[0]?.cells).toHaveProperty(column, `cell ${names.length - 1}`)
  })

  it('says which columns nothing is made of', () => {
    expect(read(`${HEAD};Maire;\n${ROW};M. Dupont;`).ignored).toEqual(['Maire'])
  })

  it('may hold quotes, lines and delimiters in quoted cells', () => {
    const { rows } = read(`${HEAD}\r\n"Val ""haut""\r\nmont";a@b.example;x\r\n${ROW}`)
    expect(rows.map(({ line, cells }) => [line, cells.nom])).toEqual([
      [2, 'Val "haut"\r\nmont'],
      [4, 'Valmont'],
    ])
  })

  it('is read with a byte order mark, in UTF-16 or as older programs write it, and says which', () => {
    const text = `${HEAD}\r\nL\u2019\u00c9pine;a@b.example;www.b.example`
    expect(read(utf8(`\ufeff${text}`))).toMatchObject({ encoding: 'utf-8' })
    const wide = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0)).buffer)
    const old = latin1(text.replace('\u2019', '\u0092'))
    for (const [bytes, encoding] of [
      [wide, 'utf-16le'],
      [old, 'windows-1252'],
    ] as const) {
      const table = read(bytes)
      expect(table.encoding).toBe(encoding)
      expect(table.rows[0]?.cells.nom).toBe('L\u2019\u00c9pine')
    }
  })

  it.each([
    ['nothing', '', [['no-column', 'line 1', { column: 'nom' }]]],
    ['no names', ROW, [['no-column', 'line 1', { column: 'nom' }]]],
    ['no row', `${HEAD}\r\n;;\r\n`, [['no-rows', 'line 1', {}]]],
    [
      'a column twice',
      `${HEAD};Email\n${ROW};x`,
      [['column-twice', 'line 1', { column: 'courriel' }]],
    ],
  ])('is refused when it holds %s', (_, text, faults) => {
    expect(faultsOf(text).slice(0, 1)).toEqual(faults)
  })

  it('is refused when it has more rows than are read at once', () => {
    expect(faultsOf(`${HEAD}\n${`${ROW}\n`.repeat(2001)}`)).toEqual([
      ['too-many-rows', 'line 1', { rows: 2001, most: 2000 }],
    ])
  })

  it('tells of a row that has too many cells, or a quote that does not close', () => {
    const { rows } = read(`${HEAD}\n${ROW};more\n${ROW};;\nVal;"a@b.example;www\n`)
    expect(rows.map(({ line, findings }) => [line, ...findings.map(({ fault }) => fault)])).toEqual(
      [[2, 'too-many-cells'], [3], [4, 'broken-quotes']],
    )
  })

  it('is no more than a table when its cells look like code', () => {
    const { rows } = read(`${HEAD}\n=1+1;<script>;__proto__\n`)
    expect(rows[0]?.cells).toEqual({ nom: '=1+1', courriel: '<script>', url: '__proto__' })
    expect(faultsOf('__proto__;constructor;toString\na;b;c')[0]?.[0]).toBe('no-column')
  })
})
