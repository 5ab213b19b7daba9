import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { REPOSITORY } from '../setup/repository.ts'
import type { Picture } from './picture.ts'
import { readPicture } from './read-picture.ts'
import type { Subject } from './subjects.ts'

/** What a subject is pictured on. */
export type PicturedSurface = 'screen' | 'paper'

/** Where the reference pictures are kept. */
export const REFERENCES = join(REPOSITORY, 'tests/visual/references')

/** How the reference pictures are made again. */
export const UPDATE = 'npm run references'

/** The file of a reference picture. */
export function referencePath(surface: PicturedSurface, { name }: Subject): string {
  return join(REFERENCES, `${name}-${surface}.png`)
}

/** What a subject looked like when the references were made. */
export async function readReference(surface: PicturedSurface, subject: Subject): Promise<Picture> {
  return readPicture(await readFile(referencePath(surface, subject)))
}
