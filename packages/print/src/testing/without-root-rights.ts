import { chown } from 'node:fs/promises'

const NOBODY = 65_534

/**
 * Does some work in a folder with the rights of an ordinary user. Root may write anywhere, so a test
 * of a read-only place would prove nothing; in a container tests often run as root.
 */
export async function withoutRootRights(folder: string, work: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return work()
  await chown(folder, NOBODY, NOBODY)
  process.seteuid?.(NOBODY)
  try {
    await work()
  } finally {
    process.seteuid?.(0)
  }
}
