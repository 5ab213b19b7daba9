import { FileNotReadError } from '../fetching/part-errors.ts'
import type { FileToCheck } from './use-check.ts'

/** A file that somebody dropped or chose, to be checked. */
export function droppedFile(file: File): FileToCheck {
  return {
    name: file.name,
    step: 'read',
    async read() {
      try {
        return new Uint8Array(await file.arrayBuffer())
      } catch (cause) {
        throw new FileNotReadError(file.name, cause)
      }
    },
  }
}
