/**
 * The folder where the person stands. npm runs a script from the root of the project and tells where
 * it was called from; only the scripts of this command are meant, not a test that npm runs.
 */
export function standingFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { INIT_CWD: caller, npm_lifecycle_event: script = '' } = environment
  return caller && /^(print|preflight)(:|$)/.test(script) ? caller : process.cwd()
}
