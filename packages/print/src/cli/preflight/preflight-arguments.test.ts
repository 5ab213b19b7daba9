import { describe, expect, it } from 'vitest'
import { PROFILE_IDS } from '../../preflight/profiles/profile.ts'
import { UsageError } from '../exit-codes.ts'
import { PREFLIGHT_OPTIONS, parsePreflightArguments } from './preflight-arguments.ts'

describe('the arguments of preflight', () => {
  it('leave all open but what is to be checked', () => {
    expect(parsePreflightArguments(['a.pdf'])).toEqual({
      wants: 'check',
      paths: ['a.pdf'],
      profile: undefined,
      printer: undefined,
      printersFile: undefined,
      json: false,
      language: 'en',
    })
  })

  it('take every option, by its long name', () => {
    const argv = ['--profile', 'office', '--for=exaprint', '--printers', 'p.json', '--json']
    expect(parsePreflightArguments([...argv, '--lang', 'fr', 'a.pdf', 'out/*.pdf'])).toEqual({
      wants: 'check',
      paths: ['a.pdf', 'out/*.pdf'],
      profile: 'office',
      printer: 'exaprint',
      printersFile: 'p.json',
      json: true,
      language: 'fr',
    })
    expect(Object.keys(PREFLIGHT_OPTIONS)).toEqual(
      'help list profile for printers json lang'.split(' '),
    )
  })

  it('take the short names', () => {
    expect(parsePreflightArguments(['-p', 'screen', '-f', 'joon', 'a.pdf'])).toMatchObject({
      profile: 'screen',
      printer: 'joon',
    })
    expect(parsePreflightArguments(['-l']).wants).toBe('list')
    expect(parsePreflightArguments(['-h']).wants).toBe('help')
  })

  it.each(PROFILE_IDS)('take the profile %s', (id) => {
    expect(parsePreflightArguments(['-p', id, 'a.pdf']).profile).toBe(id)
  })

  it('ask for help before the list, and for either without a file', () => {
    expect(parsePreflightArguments(['--list', '--help'])).toMatchObject({
      wants: 'help',
      paths: [],
    })
    expect(parsePreflightArguments(['--list', '--json'])).toMatchObject({
      wants: 'list',
      json: true,
    })
  })

  it('name a path once, and take what follows -- for paths', () => {
    expect(parsePreflightArguments(['a', 'b', 'a']).paths).toEqual(['a', 'b'])
    expect(parsePreflightArguments(['--', '--json'])).toMatchObject({
      paths: ['--json'],
      json: false,
    })
  })

  it.each([
    ['nothing to check', [], 'No file was named', 'arguments', 'npm run preflight -- out/'],
    ['nothing but options', ['--json'], 'No file was named', 'arguments', '--help'],
    ['an unknown option', ['--bleed', '3'], "Unknown option '--bleed'", '--bleed 3', '--help'],
    ['an unknown letter', ['-x', 'a.pdf'], "Unknown option '-x'", '-x a.pdf', '--help'],
    ['an option without its value', ['a.pdf', '--for'], '--for', 'a.pdf --for', '--help'],
    ['an option in place of a value', ['--for', '--json'], '--for', '--for --json', '--help'],
    ['a value for a switch', ['--json=yes', 'a.pdf'], '--json', '--json=yes', '--help'],
    [
      'a profile like one that there is',
      ['-p', 'ofice', 'a.pdf'],
      'There is no profile « ofice »',
      '--profile',
      '« office »',
    ],
    [
      'a profile like none',
      ['-p', 'newspaper', 'a.pdf'],
      'There is no profile « newspaper »',
      '--profile',
      `The profiles are: ${PROFILE_IDS.join(', ')}.`,
    ],
    ['an empty profile', ['-p', '', 'a.pdf'], '«  »', '--profile', 'The profiles are: '],
    ['a language', ['--lang', 'de', 'a.pdf'], 'no language « de »', '--lang', 'Use fr or en.'],
  ])('are refused for %s, in one line', (_, argv, what, where, mend) => {
    const parse = () => parsePreflightArguments(argv)
    expect(parse).toThrow(UsageError)
    expect(parse).toThrow(
      expect.objectContaining({
        message: expect.not.stringContaining('\n'),
        parts: {
          what: expect.stringContaining(what),
          where: expect.stringContaining(where),
          why: expect.stringMatching(/\S/),
          mend: expect.stringContaining(mend),
        },
      }),
    )
  })
})
