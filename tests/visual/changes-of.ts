import { pictureGap, TOLERANCE } from './compare-pictures.ts'
import type { Picture } from './picture.ts'
import { type PicturedSurface, readReference, UPDATE } from './references.ts'
import type { Subject } from './subjects.ts'
import { type Change, writeReport } from './write-report.ts'

/** Compares pictures with their references; nothing when all look as they did. */
export async function changesOf(
  surface: PicturedSurface,
  pictures: ReadonlyMap<Subject, Picture>,
): Promise<Change[]> {
  const changes: Change[] = []
  for (const [subject, after] of pictures) {
    const before = await readReference(surface, subject)
    const gap = pictureGap(before, after, subject.dpi)
    if (gap.levels > TOLERANCE[surface])
      changes.push({ name: subject.name, surface, before, after, gap })
  }
  return changes
}

/** Writes the report of the changes, and says in one line where it is. */
export async function reportChanges(
  changes: readonly Change[],
  surface: PicturedSurface,
  folder?: string,
): Promise<string> {
  const path = await writeReport(changes, surface, folder)
  const names = changes.map(({ name }) => name).join(', ')
  return `${names} no longer look alike on ${surface}: open ${path}, then mend it or run ${UPDATE}`
}
