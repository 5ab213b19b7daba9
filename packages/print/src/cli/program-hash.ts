/** Put in the place of its name when the command is built (`bin/bundle.mjs`). */
declare const PROGRAM_HASH: string | undefined

/** Stands for the code that makes the files: the same in every checkout, built or not. */
export async function programHash(): Promise<string> {
  if (typeof PROGRAM_HASH === 'string') return PROGRAM_HASH
  const sources = await import('../../bin/sources.mjs')
  return sources.programHash()
}
