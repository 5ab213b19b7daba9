import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Place, PrintRun } from '@flyer-open-data/flyer'
import { PRINTING_CONDITIONS } from '@flyer-open-data/ui'
import type { ProfileSupplier } from '../findings/profile-faults.ts'
import { pressFinding, refusePress } from '../findings/refuse-press.ts'
import { findProfileFault } from '../prepress/output-profile.ts'
import type { OutputCondition } from '../prepress/press-job.ts'
import { outputConditionOf } from '../products/output-condition.ts'

/** The root of the project, which the paths in its data start from. */
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

/**
 * Reads the printing condition of a run: that of its paper, or a profile of the printer's own.
 * @throws ContentError when the profile cannot be read, or is none of that condition
 */
export async function readCondition(
  run: Pick<PrintRun, 'id' | 'paper' | 'outputProfile'>,
): Promise<OutputCondition> {
  const own = run.outputProfile
  const file = own ? resolve(ROOT, own.file) : PRINTING_CONDITIONS[run.paper].profile
  const field = own ? 'outputProfile.file' : 'paper'
  const place = { run: run.id, field, file: fileName(file) }
  const profile = await readProfile(file, place, own ? 'printer' : 'project')
  const condition = outputConditionOf(run, profile)
  const found = findProfileFault(condition)
  if (found) refusePress([{ rule: 'profile', severity: 'error', ...found, place }])
  return condition
}

const fileName = (file: string | URL) => (typeof file === 'string' ? file : fileURLToPath(file))

async function readProfile(
  file: string | URL,
  place: Place,
  supplier: ProfileSupplier,
): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file))
  } catch (cause) {
    return refusePress([pressFinding('profile', 'unreadable-file', { supplier }, place)], { cause })
  }
}
