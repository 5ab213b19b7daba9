import { type Edition, withUnit } from '@flyer-open-data/flyer'
import type { ReactNode } from 'react'
import type { PointerReading } from '../stage/use-reading.ts'
import { inkedWords, pixelWords } from './pointer-words.ts'

/** What is under the pointer. It keeps its height: the table must not move while it is read. */
export function PointerPanel({
  pointer,
  edition,
}: {
  readonly pointer: PointerReading | undefined
  /** What the leaflet says, to name a text. */
  readonly edition: Edition
}): ReactNode {
  return (
    <div aria-live={pointer?.isByKeyboard ? 'polite' : 'off'} className="table-pointer">
      <span className="table-group-name">Sous le pointeur</span>
      <span data-reading="place">
        {pointer
          ? `x\u00a0${withUnit(pointer.x, 'mm', 1)} · y\u00a0${withUnit(pointer.y, 'mm', 1)}`
          : 'Passez sur la feuille pour lire une position et une encre\u202f; au clavier, Maj et les flèches.'}
      </span>
      {pointer?.inked && <span data-reading="ink">{inkedWords(pointer.inked, edition)}</span>}
      {pointer?.inks && <span data-reading="pixel">{pixelWords(pointer.inks, pointer.inked)}</span>}
    </div>
  )
}
