import { UsageError } from './exit-codes.ts'
import { OPTIONS } from './parse-arguments.ts'

/**
 * Refuses a call whose options npm has taken for itself: `npm run print meuse-2024 --bleed=5` would
 * print another bleed than was asked, and say nothing.
 *
 * @throws UsageError naming them
 */
export function refuseSwallowed(environment: NodeJS.ProcessEnv = process.env): void {
  if (!/^print(:|$)/.test(environment['npm_lifecycle_event'] ?? '')) return
  const swallowed = Object.keys(OPTIONS).filter((option) => {
    const value = environment[`npm_config_${option}`]
    return value !== undefined && value !== '' && value !== 'false'
  })
  if (swallowed.length === 0) return
  const names = swallowed.map((option) => `--${option}`).join(', ')
  throw new UsageError({
    what: `npm has taken ${names} for itself`,
    where: 'arguments: npm run print',
    why: 'The command would print something else than was asked.',
    mend: 'Put -- before the options: npm run print -- meuse-2024 --bleed 5',
  })
}
