import { describe, expect, it } from 'vitest'
import { UsageError } from './exit-codes.ts'
import { parseArguments } from './parse-arguments.ts'

describe('the arguments of the command', () => {
  it('ask for every run into out/ when there are none', () => {
    expect(parseArguments([])).toEqual({
      wants: 'build',
      runs: [],
      editions: [],
      out: 'out',
      json: false,
      bleed: undefined,
      products: [],
      isRelease: false,
    })
  })

  it('name runs, each once, wherever they stand among the options', () => {
    const argv = ['meuse-2024', '--json', 'fig-2024', '--out', 'files', 'meuse-2024']
    expect(parseArguments(argv)).toEqual({
      wants: 'build',
      runs: ['meuse-2024', 'fig-2024'],
      editions: [],
      out: 'files',
      json: true,
      bleed: undefined,
      products: [],
      isRelease: false,
    })
  })

  it('take an order file, who prints it, and a table of members with a folder of logos', () => {
    expect(parseArguments(['--sender', 'commune.json', '--for', 'office'])).toMatchObject({
      ...{ wants: 'build', sender: 'commune.json', printFor: { printerKind: 'office' } },
    })
    expect(
      parseArguments(['--senders', 'membres.csv', '--logos', 'logos', '--for', 'joon']),
    ).toMatchObject({
      wants: 'batch',
      senders: 'membres.csv',
      logos: 'logos',
      printFor: { printer: 'joon' },
    })
  })

  it.each([
    [['meuse-2024', '--senders', 'membres.csv'], /--senders takes no meuse-2024/],
    [['--sender', 'x', '--senders', 'membres.csv'], /--senders takes no --sender/],
    [['--logos', 'logos'], /--logos goes with --senders/],
    [['diff', 'edition-1', 'edition-2', '--for', 'office'], /diff takes no --for/],
    [['kit', '--release', '--bleed', '3'], /kit takes no --bleed, --release/],
  ])('refuse %j', (argv, message) => {
    expect(() => parseArguments(argv)).toThrow(message)
    expect(() => parseArguments(argv)).toThrow(UsageError)
  })

  it.each([
    { short: '-h', long: '--help', wants: 'help' },
    { short: '-l', long: '--list', wants: 'list' },
  ])('may say $long as $short', ({ short, long, wants }) => {
    expect(parseArguments([short])).toMatchObject({ wants })
    expect(parseArguments([long])).toMatchObject({ wants })
  })

  it('take the folder as -o DIR, --out DIR or --out=DIR', () => {
    for (const argv of [['-o', 'files'], ['--out', 'files'], ['--out=files']]) {
      expect(parseArguments(argv).out).toBe('files')
    }
  })

  it.each([1, 2, 3, 5])('take a bleed of %i mm as -b or --bleed', (bleed) => {
    for (const argv of [['-b', `${bleed}`], ['--bleed', `${bleed}`], [`--bleed=${bleed}`]]) {
      expect(parseArguments(argv).bleed).toBe(bleed)
    }
  })

  it('refuse a negative bleed as any other that there is not', () => {
    expect(() => parseArguments(['--bleed', '-3'])).toThrow(/« -3 » is no bleed/)
    expect(() => parseArguments(['--bleed', '--json'])).toThrow(UsageError)
  })

  it.each(['4', '0', '3.0', '3mm', '', '-1', 'constructor'])(
    'refuse a bleed of « %s » and name those that there are',
    (value) => {
      const parse = () => parseArguments([`--bleed=${value}`])
      expect(parse).toThrow(UsageError)
      expect(parse).toThrow(
        expect.objectContaining({
          parts: expect.objectContaining({
            what: expect.stringContaining(`« ${value} »`),
            mend: expect.stringContaining('1, 2, 3, 5'),
          }),
        }),
      )
    },
  )

  it.each([
    [['--product', 'press']],
    [['-p', 'press']],
    [['--product=press,press']],
    [['-p', 'press', '--product', 'press']],
  ])('name a product as in %j', (argv) => {
    expect(parseArguments(argv).products).toEqual(['press'])
  })

  it('name several products', () => {
    expect(parseArguments(['-p', 'press, screen', '-p', 'office-a4']).products).toEqual([
      'press',
      'screen',
      'office-a4',
    ])
  })

  it('are refused with a product that there is not, and told the nearest', () => {
    expect(() => parseArguments(['-p', 'pres'])).toThrow(
      expect.objectContaining({
        name: 'UsageError',
        parts: expect.objectContaining({ mend: expect.stringContaining('« press »') }),
      }),
    )
  })

  it('are refused with a product that is like none, and told those that there are', () => {
    expect(() => parseArguments(['-p', 'poster'])).toThrow(
      expect.objectContaining({
        parts: expect.objectContaining({
          mend: expect.stringMatching(/^The products are: press, /),
        }),
      }),
    )
  })

  it('ask for help before anything else', () => {
    expect(parseArguments(['--list', '--json', 'no-such-run', '-h']).wants).toBe('help')
  })

  it('take what follows -- for runs', () => {
    expect(parseArguments(['--', '--json'])).toMatchObject({ runs: ['--json'], json: false })
  })

  it.each([
    { why: 'an unknown option', argv: ['--edition', 'x'], names: '--edition' },
    { why: 'an unknown short option', argv: ['-x'], names: '-x' },
    { why: '--out without a folder', argv: ['meuse-2024', '--out'], names: '--out' },
    { why: '--out followed by an option', argv: ['--out', '--json'], names: '--out' },
    { why: 'a value for a switch', argv: ['--json=yes'], names: '--json' },
  ])('are refused in one line that names the fault: $why', ({ argv, names }) => {
    const parse = () => parseArguments(argv)
    expect(parse).toThrow(UsageError)
    expect(parse).toThrow(
      expect.objectContaining({
        parts: {
          what: expect.stringContaining(names),
          where: `arguments: ${argv.join(' ')}`,
          why: expect.stringMatching(/\S/),
          mend: expect.stringContaining('--help'),
        },
      }),
    )
    expect(parse).toThrow(expect.objectContaining({ message: expect.not.stringContaining('\n') }))
  })

  it('ask for a comparison of editions, which keep their order and may be named twice', () => {
    const argv = ['--json', 'diff', 'edition-2', '-s', 'trois-vallons', 'edition-1', 'edition-1']
    expect(parseArguments(argv)).toMatchObject({
      wants: 'diff',
      runs: [],
      editions: ['edition-2', 'edition-1', 'edition-1'],
      sender: 'trois-vallons',
      json: true,
    })
    expect(parseArguments(['diff', '--help']).wants).toBe('help')
    expect(parseArguments(['kit', 'edition-1'])).toMatchObject({
      wants: 'kit',
      runs: [],
      editions: ['edition-1'],
    })
    expect(parseArguments(['meuse-2024', 'diff'])).toMatchObject({ wants: 'build', editions: [] })
  })

  it.each([
    [['--bleed', '3'], '--bleed'],
    [['--product', 'press'], '--product'],
    [['--list'], '--list'],
  ])('are refused when a comparison is given %j, an option of runs', (options, name) => {
    expect(() => parseArguments(['diff', 'edition-1', 'edition-2', ...options])).toThrow(
      expect.objectContaining({
        name: 'UsageError',
        parts: expect.objectContaining({ what: `diff takes no ${name}` }),
      }),
    )
  })
})
