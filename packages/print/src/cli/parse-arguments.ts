import { parseArgs } from 'node:util'
import { BLEEDS, type Bleed, PRINTER_KINDS, type ReprintChoices } from '@flyer-open-data/flyer'
import { PRODUCT_NAMES, type ProductName } from '../products/products.ts'
import { type EditionWord, editionWordOf, refuseOptionsOfRuns } from './edition-words.ts'
import { UsageError } from './exit-codes.ts'
import { suggestion } from './name-like.ts'

/** What the command was asked. */
export interface Request {
  readonly wants: 'help' | 'list' | 'build' | 'batch' | EditionWord
  /** Ids of the runs to build; all of them when empty. */
  readonly runs: readonly string[]
  /** Ids of the editions that a word such as `diff` is about, as they were named. */
  readonly editions: readonly string[]
  /** Folder that gets one folder a run. */
  readonly out: string
  readonly json: boolean
  /** Bleed in mm, instead of what each run says. */
  readonly bleed: Bleed | undefined
  /** Id of who prints it, instead of the owner of the leaflet; or the path of an order file. */
  readonly sender: string | undefined
  /** Products to build; all of them when empty. */
  readonly products: readonly ProductName[]
  /** Whether it is for a real printing: no open point may be left. */
  readonly isRelease: boolean
  /** Who prints a reprint, instead of what its order says. */
  readonly printFor: Partial<Pick<ReprintChoices, 'printerKind' | 'printer'>> | undefined
  /** Table of the members to print for, a path; none unless there is one. */
  readonly senders: string | undefined
  /** Folder of their logos; that of the table unless it is given. */
  readonly logos: string | undefined
}

/** The options of the command, by their long names. */
export const OPTIONS = {
  help: { type: 'boolean', short: 'h', default: false },
  list: { type: 'boolean', short: 'l', default: false },
  out: { type: 'string', short: 'o', default: 'out' },
  json: { type: 'boolean', default: false },
  bleed: { type: 'string', short: 'b' },
  sender: { type: 'string', short: 's' },
  product: { type: 'string', short: 'p', multiple: true },
  release: { type: 'boolean', default: false },
  for: { type: 'string' },
  senders: { type: 'string' },
  logos: { type: 'string' },
} as const

/**
 * Reads the arguments of the command.
 * @throws UsageError for an option it does not know or an option without its value
 */
export function parseArguments(argv: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({
      args: joinNegatives(argv),
      allowPositionals: true,
      options: OPTIONS,
    })
    const word = editionWordOf(positionals[0])
    refuseForBatch(values, positionals)
    if (word && !values.help) refuseOptionsOfRuns(word, values)
    return {
      wants: wantOf(values, word),
      runs: word ? [] : [...new Set(positionals)],
      editions: word ? positionals.slice(1) : [],
      out: parseOut(values.out),
      json: values.json,
      bleed: parseBleed(values.bleed),
      sender: values.sender,
      products: parseProducts(values.product ?? []),
      isRelease: values.release,
      printFor: parseFor(values.for),
      senders: values.senders,
      logos: values.logos,
    }
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    throw new UsageError(
      {
        what:
          cause instanceof Error
            ? (cause.message.split(/\.\s/)[0] ?? cause.message)
            : 'Bad arguments',
        where: `arguments: ${argv.join(' ')}`,
        why: 'A misread option could print the wrong run.',
        mend: 'See: npm run print -- --help',
      },
      { cause },
    )
  }
}

/** A table says who prints: neither runs nor a sender can be named besides. */
function refuseForBatch(
  {
    senders,
    logos,
    sender,
    help,
  }: Partial<Record<'senders' | 'logos' | 'sender', string>> & {
    help: boolean
  },
  positionals: readonly string[],
): void {
  const besides = [...positionals, ...(sender === undefined ? [] : ['--sender'])]
  if (help || (senders !== undefined && besides.length === 0)) return
  if (senders === undefined && logos === undefined) return
  throw new UsageError(
    senders === undefined
      ? {
          what: '--logos goes with --senders',
          where: 'arguments: --logos',
          why: 'The rows of a table name the logos of that folder.',
          mend: 'Name the table too: npm run print -- --senders membres.csv --logos logos',
        }
      : {
          what: `--senders takes no ${besides.join(', ')}`,
          where: 'arguments: --senders',
          why: 'A table says who prints, and each of its rows is a reprint of its own.',
          mend: 'Leave it away. See: npm run print -- --help',
        },
  )
}

function wantOf(
  { help, list, senders }: { help: boolean; list: boolean; senders?: string | undefined },
  word: EditionWord | undefined,
): Request['wants'] {
  if (help) return 'help'
  if (list) return 'list'
  if (word) return word
  return senders === undefined ? 'build' : 'batch'
}

/** A negative number after an option is its value, to be refused as such, and no option itself. */
function joinNegatives(argv: readonly string[]): string[] {
  return argv.reduce<string[]>((joined, argument) => {
    const before = joined.at(-1)
    if (before === '--bleed' && /^-[\d.]/.test(argument))
      joined[joined.length - 1] += `=${argument}`
    else joined.push(argument)
    return joined
  }, [])
}

function parseOut(value: string): string {
  if (value !== '') return value
  throw new UsageError({
    what: 'The folder of --out has no name',
    where: 'arguments: --out',
    why: 'The files would go beside the project’s own, as when a variable of a script is not set.',
    mend: 'Name a folder, or leave --out away for out/.',
  })
}

function parseBleed(value: string | undefined): Bleed | undefined {
  if (value === undefined) return undefined
  const bleed = BLEEDS.find((known) => String(known) === value)
  if (bleed !== undefined) return bleed
  throw new UsageError({
    what: `« ${value} » is no bleed`,
    where: 'arguments: --bleed',
    why: 'Artwork is drawn for the bleeds that printers ask for.',
    mend: `Use one of ${BLEEDS.join(', ')}, in mm and without the unit: --bleed 3`,
  })
}

/** `--for office`, a kind of printer, or `--for exaprint`, a printer whose demands are known. */
function parseFor(value: string | undefined): Request['printFor'] {
  if (value === undefined) return undefined
  const kind = PRINTER_KINDS.find((known) => known === value)
  return kind ? { printerKind: kind } : { printer: value }
}

/** `--product press,screen` and `--product press --product screen` ask for the same. */
function parseProducts(values: readonly string[]): ProductName[] {
  const asked = values.flatMap((value) => value.split(',').map((name) => name.trim()))
  return [...new Set(asked)].map((name) => {
    const known = PRODUCT_NAMES.find((product) => product === name)
    if (known) return known
    throw new UsageError({
      what: `There is no product « ${name} »`,
      where: 'arguments: --product',
      why: 'Only the products of the command can be built.',
      mend: `${suggestion([name], PRODUCT_NAMES)}The products are: ${PRODUCT_NAMES.join(', ')}.`,
    })
  })
}
