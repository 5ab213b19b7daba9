import { UsageError } from './exit-codes.ts'

/** A call of a command through npm that keeps its options. */
const CALLS = {
  print: 'npm run print -- meuse-2024 --bleed 5',
  preflight: 'npm run preflight -- file.pdf --lang fr',
} as const

/**
 * Refuses a call whose options npm has taken for itself: `npm run print meuse-2024 --bleed=5` would
 * print another bleed than was asked, and say nothing.
 *
 * @param script the script of package.json, or the beginning of its name before a colon
 * @param options the options of the command, by their long names
 * @throws UsageError naming them
 */
export function refuseSwallowed(
  script: keyof typeof CALLS,
  options: object,
  environment: NodeJS.ProcessEnv = process.env,
): void {
  if (environment['npm_lifecycle_event']?.split(':')[0] !== script) return
  const swallowed = Object.keys(options).filter((option) => {
    const value = environment[`npm_config_${option}`]
    return value !== undefined && value !== '' && value !== 'false'
  })
  if (swallowed.length === 0) return
  const names = swallowed.map((option) => `--${option}`).join(', ')
  throw new UsageError({
    what: `npm has taken ${names} for itself`,
    where: `arguments: npm run ${script}`,
    why: 'The command would do something else than was asked.',
    mend: `Put -- before the options: ${CALLS[script]}`,
  })
}
