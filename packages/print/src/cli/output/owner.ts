import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'

/**
 * The process that made something on disk. A process number alone says little: two containers that
 * share a folder count theirs from 1 each, and a machine reuses the number of an ended process.
 */
export interface Owner {
  readonly host: string
  /** Since when this machine runs; empty where the system does not tell. */
  readonly boot: string
  /** The name space that the number belongs to; empty where there are none. */
  readonly namespace: string
  readonly pid: number
  /** When the process began, by the machine's own count; empty where the system does not tell. */
  readonly started: string
}

/** What the system tells; empty where it does not: not every system has a /proc. */
async function told(answer: Promise<string>): Promise<string> {
  try {
    return (await answer).trim()
  } catch {
    return ''
  }
}

/** This process. */
export async function thisProcess(): Promise<Owner> {
  const [boot, namespace, started] = await Promise.all([
    told(readFile('/proc/sys/kernel/random/boot_id', 'utf8')),
    told(readlink('/proc/self/ns/pid')),
    startOf('self'),
  ])
  return { host: hostname(), boot, namespace, pid: process.pid, started }
}

/**
 * Says whether a process has surely ended: one of this machine, start and name space, whose number
 * is free or was given to a process that began later. Of any other process nothing is known.
 */
export async function isSurelyGone(owner: Owner, self: Owner): Promise<boolean> {
  const isNear =
    owner.host === self.host && owner.boot === self.boot && owner.namespace === self.namespace
  if (!isNear) return false
  if (owner.pid === self.pid) return owner.started !== self.started
  if (!isAlive(owner.pid)) return true
  // /proc may show the numbers of another name space than the one that this process counts in.
  const isOwnProc = (await told(readlink('/proc/self'))) === String(self.pid)
  const started = isOwnProc ? await startOf(String(owner.pid)) : ''
  return started !== '' && owner.started !== '' && started !== owner.started
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Field 22 of /proc/<pid>/stat; the name in field 2 may hold spaces and parentheses (proc(5)). */
async function startOf(pid: string): Promise<string> {
  const stat = await told(readFile(`/proc/${pid}/stat`, 'utf8'))
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
