import { importPart } from '../fetching/import-part.ts'
import type { PressRequest } from '../press/make-product-file.ts'
import type { FileToCheck } from './use-check.ts'

/** The press file of a job, to be made and then checked like any other. */
export function pressFileToCheck(request: PressRequest): FileToCheck {
  return {
    name: `${request.job.id}-press.pdf`,
    step: 'make',
    async read() {
      const { makePressFile } = await importPart(() => import('../press/make-press-file.ts'))
      // The worker gets a copy: the one that is kept is never written to.
      return new Uint8Array(await makePressFile(request))
    },
  }
}
