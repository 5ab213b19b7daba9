import { describe, expect, it } from 'vitest'
import { PRODUCT_NAMES } from '../products/products.ts'
import { EXIT_CODES } from './exit-codes.ts'
import { HELP } from './help.ts'
import { parseArguments } from './parse-arguments.ts'

const linesAfter = (heading: string) =>
  HELP.slice(HELP.indexOf(`\n${heading}\n`))
    .split('\n\n')[0]
    ?.split('\n')
    .slice(2) ?? []

describe('the help', () => {
  it('lists every exit code with its meaning, and no other', () => {
    const listed = linesAfter('Exit codes').filter((line) => line !== '')
    expect(listed.map((line) => Number(line.trim().split(/\s+/)[0]))).toEqual(
      Object.values(EXIT_CODES),
    )
    for (const line of listed) expect(line).toMatch(/^ {2}\d {2}\S/)
  })

  it('lists only options that the command takes', () => {
    const options = linesAfter('Options').flatMap(
      (line) => line.match(/-{1,2}[a-z]+(?= |,)/g) ?? [],
    )
    expect(options).toEqual([
      ...[
        '-l',
        '--list',
        '-o',
        '--out',
        '-b',
        '--bleed',
        '-s',
        '--sender',
        '--for',
        '--senders',
        '--logos',
        '-p',
        '--product',
        '--release',
        '--json',
        '-h',
        '--help',
      ],
    ])
    for (const option of options) {
      const value = {
        '-o': 'DIR',
        '--out': 'DIR',
        '-b': '2',
        '--bleed': '2',
        '-p': 'press',
        '--product': 'press',
        '-s': 'trois-vallons',
        '--sender': 'trois-vallons',
        '--for': 'office',
        '--senders': 'membres.csv',
        '--logos': 'logos',
      }[option]
      const table = option === '--logos' ? ['--senders', 'membres.csv'] : []
      const argv = [...table, option, ...(value === undefined ? [] : [value])]
      expect(() => parseArguments(argv)).not.toThrow()
    }
  })

  it('names the file of every product', () => {
    const files = linesAfter('Output').flatMap((line) => line.match(/<run>-\S+\.pdf/g) ?? [])
    expect(files).toEqual(PRODUCT_NAMES.map((name) => `<run>-${name}.pdf`))
  })

  it('fits a terminal of 100 columns', () => {
    expect(HELP.split('\n').filter((line) => line.length > 100)).toEqual([])
  })
})
