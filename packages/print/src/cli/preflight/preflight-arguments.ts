import { parseArgs } from 'node:util'
import { PROFILE_IDS, type ProfileId } from '../../preflight/profiles/profile.ts'
import type { ReportLanguage } from '../../preflight/tell-report.ts'
import { UsageError } from '../exit-codes.ts'
import { suggestion } from '../name-like.ts'

/** What the command was asked. */
export interface PreflightCall {
  readonly wants: 'help' | 'list' | 'check'
  /** Files, folders and patterns. */
  readonly paths: readonly string[]
  /** What each file is for; undefined: as its run's manifest, or its output intent, says. */
  readonly profile: ProfileId | undefined
  /** Id of a printer. */
  readonly printer: string | undefined
  /** Path of a file with more printers. */
  readonly printersFile: string | undefined
  readonly json: boolean
  readonly language: ReportLanguage
}

/** The options of the command, by their long names. */
export const PREFLIGHT_OPTIONS = {
  help: { type: 'boolean', short: 'h', default: false },
  list: { type: 'boolean', short: 'l', default: false },
  profile: { type: 'string', short: 'p' },
  for: { type: 'string', short: 'f' },
  printers: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
} as const

const MEND = 'See: npm run preflight -- --help'

/**
 * Reads the arguments of the command.
 * @throws UsageError for an option it does not know, an option without its value, or nothing to check
 */
export function parsePreflightArguments(argv: readonly string[]): PreflightCall {
  const { values, positionals } = parsed(argv)
  const wants = values.help ? 'help' : values.list ? 'list' : 'check'
  if (wants === 'check' && positionals.length === 0) {
    throw new UsageError({
      what: 'No file was named',
      where: 'arguments',
      why: 'There is nothing to check.',
      mend: `Name a PDF, a folder or a pattern: npm run preflight -- out/meuse-2024. ${MEND}`,
    })
  }
  return {
    wants,
    paths: [...new Set(positionals)],
    profile: parseProfile(values.profile),
    printer: values.for,
    printersFile: values.printers,
    json: values.json,
    language: parseLanguage(values.lang),
  }
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: PREFLIGHT_OPTIONS })
  } catch (cause) {
    throw new UsageError(
      {
        what: cause instanceof Error ? (cause.message.split(/\.\s/)[0] ?? '') : 'Bad arguments',
        where: `arguments: ${argv.join(' ')}`,
        why: 'A misread option could hold the file to other demands.',
        mend: MEND,
      },
      { cause },
    )
  }
}

function parseProfile(value: string | undefined): ProfileId | undefined {
  if (value === undefined) return undefined
  const known = PROFILE_IDS.find((id) => id === value)
  if (known) return known
  throw new UsageError({
    what: `There is no profile « ${value} »`,
    where: 'arguments: --profile',
    why: 'A profile says what a kind of printer asks of a file.',
    mend: `${suggestion([value], PROFILE_IDS)}The profiles are: ${PROFILE_IDS.join(', ')}.`,
  })
}

function parseLanguage(value: string): ReportLanguage {
  if (value === 'fr' || value === 'en') return value
  throw new UsageError({
    what: `There is no language « ${value} »`,
    where: 'arguments: --lang',
    why: 'Findings are told in two languages.',
    mend: 'Use fr or en.',
  })
}
