import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DataError, type PrintRun } from '@flyer-open-data/flyer'
import { PRINTING_CONDITIONS } from '@flyer-open-data/ui'
import { findProfileFault } from '../prepress/output-profile.ts'
import type { OutputCondition } from '../prepress/press-job.ts'
import { outputConditionOf } from '../products/output-condition.ts'

/** The root of the project, which the paths in its data start from. */
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

/**
 * Reads the printing condition of a run: that of its paper, or a profile of the printer's own.
 * @throws DataError when the profile cannot be read, or is none of that condition
 */
export async function readCondition(run: PrintRun): Promise<OutputCondition> {
  const own = run.outputProfile
  const file = own ? resolve(ROOT, own.file) : PRINTING_CONDITIONS[run.paper].profile
  const where = `print run ${run.id}, ${own ? 'outputProfile.file' : 'paper'}: ${fileName(file)}`
  const condition = outputConditionOf(run, await readProfile(file, where, own !== undefined))
  const fault = findProfileFault(condition.profile, condition.identifier)
  if (!fault) return condition
  throw new DataError({
    what: fault.what,
    where,
    why: 'A press file would say of its inks what they are not, or a print shop would refuse it.',
    mend: own ? fault.mend : 'Restore packages/ui/profiles.',
  })
}

const fileName = (file: string | URL) => (typeof file === 'string' ? file : fileURLToPath(file))

async function readProfile(file: string | URL, where: string, isOwn: boolean): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file))
  } catch (cause) {
    throw new DataError(
      {
        what: 'The output profile cannot be read',
        where,
        why: 'Without its profile a press file does not say what its inks mean.',
        mend: isOwn ? 'Name a file that exists.' : 'Restore packages/ui/profiles.',
      },
      { cause },
    )
  }
}
