import { PartNotImportedError } from './part-errors.ts'

/**
 * Imports a part of the program that a look at the screen has no need of.
 *
 * @throws PartNotImportedError
 */
export async function importPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load()
  } catch (cause) {
    throw new PartNotImportedError(cause)
  }
}
