import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { DataError, type PrintRun } from '@flyer-open-data/flyer'
import { PRINTING_CONDITIONS } from '@flyer-open-data/ui'
import type { OutputCondition } from '../prepress/press-job.ts'
import { outputConditionOf } from '../products/output-condition.ts'

/**
 * Reads the printing condition of a run: that of its paper, or a profile of the printer's own.
 * @throws DataError when the profile cannot be read
 */
export async function readCondition(run: PrintRun): Promise<OutputCondition> {
  const own = run.outputProfile
  const file = own ? resolve(own.file) : PRINTING_CONDITIONS[run.paper].profile
  try {
    return outputConditionOf(run, new Uint8Array(await readFile(file)))
  } catch (cause) {
    throw new DataError(
      {
        what: 'The output profile cannot be read',
        where: `print run ${run.id}, ${own ? 'outputProfile.file' : 'paper'}: ${file}`,
        why: 'Without its profile a press file does not say what its inks mean.',
        mend: own ? 'Name a file that exists.' : 'Restore packages/ui/profiles.',
      },
      { cause },
    )
  }
}
