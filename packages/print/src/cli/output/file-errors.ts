import { readFile } from 'node:fs/promises'
import { OutputError } from '../exit-codes.ts'

/** What a system's code means to a person, and what helps. */
interface Reason {
  readonly what: string
  readonly mend?: string
}

const OTHER_FOLDER = 'Choose a folder that can be written with --out.'
const MORE_SPACE = 'Free some space, or choose another folder with --out.'

const REASONS: Readonly<Record<string, Reason>> = {
  EACCES: { what: 'permission is denied' },
  EPERM: { what: 'permission is denied' },
  EROFS: { what: 'the file system is read-only' },
  ENOTDIR: { what: 'a part of the path is a file, not a folder' },
  EEXIST: { what: 'a file stands where a folder is needed' },
  EISDIR: { what: 'a folder stands where a file is needed' },
  ENOTEMPTY: { what: 'a folder that should be empty is not' },
  ELOOP: { what: 'symbolic links lead in a circle' },
  ENAMETOOLONG: { what: 'the path is too long for this file system' },
  ENOSPC: { what: 'the disk is full', mend: MORE_SPACE },
  EDQUOT: { what: 'the disk quota is used up', mend: MORE_SPACE },
  EFBIG: { what: 'the file system takes no file of this size' },
  ENOENT: { what: 'the place does not exist' },
  EIO: {
    what: 'the disk reports a fault',
    mend: 'Check the disk or the network drive, or choose another folder with --out.',
  },
  ESTALE: {
    what: 'the network drive has lost the folder',
    mend: 'Connect the drive again, or choose another folder with --out.',
  },
  EMFILE: {
    what: 'too many files are open',
    mend: 'Close other programs and run the command again, or choose another folder with --out.',
  },
  ENFILE: {
    what: 'too many files are open on this machine',
    mend: 'Close other programs and run the command again, or choose another folder with --out.',
  },
  EBUSY: {
    what: 'a file or the folder is in use by another program, or is a mount point',
    mend: 'Close what uses it or unmount it and run the command again, or choose another folder with --out.',
  },
  ETXTBSY: {
    what: 'a file is in use by another program',
    mend: 'Close that program and run the command again, or choose another folder with --out.',
  },
  EXDEV: {
    what: 'a file of the folder lies on another file system, such as one that is mounted alone',
    mend: 'Unmount that file or move it away and run the command again, or choose another folder with --out.',
  },
}

/**
 * Does work on files; what the system refuses becomes an error that a person understands.
 * @throws OutputError
 */
export async function guard<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof OutputError) throw cause
    const { code, message } = cause as NodeJS.ErrnoException
    if (code === undefined) throw cause
    const reason = REASONS[code] ?? { what: `the system says « ${message} »` }
    throw new OutputError(
      {
        what: `The files cannot be written: ${reason.what} (${code})`,
        where: place,
        why: 'Nothing of this run was put in place; earlier files are as they were.',
        mend: reason.mend ?? OTHER_FOLDER,
      },
      { cause },
    )
  }
}

/** Waits for an answer; undefined when there is no such file or folder. */
export async function unlessMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  return answer.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}

/** Reads a file of JSON that anyone may have written; undefined when there is none in that place. */
export async function readJson(path: string): Promise<unknown> {
  const text = await unlessMissing(readFile(path, 'utf8'))
  try {
    return text === undefined ? text : JSON.parse(text)
  } catch {
    return undefined
  }
}
