/** Which browser the tests are run in; without a choice, one of the system's if there is one. */
export type BrowserChoice = 'lockfile' | 'system'

const CHOICES: readonly BrowserChoice[] = ['lockfile', 'system']

/**
 * What `FLYER_BROWSER` asks for: `lockfile` is the browser that package-lock.json names, even where
 * the system has one; `system` is that of `CHROMIUM_PATH` or of the system, and no other.
 *
 * @throws Error for any other value
 */
export function browserChoice(
  environment: Readonly<Record<string, string | undefined>>,
): BrowserChoice | undefined {
  const value = environment['FLYER_BROWSER']
  if (!value) return undefined
  const choice = CHOICES.find((one) => one === value)
  if (choice) return choice
  throw new Error(
    `FLYER_BROWSER is « ${value} ». It may be ${CHOICES.join(' or ')}; unset, a browser of the system is preferred.`,
  )
}
