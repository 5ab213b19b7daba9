import { SIDES, type Side } from '@flyer-open-data/flyer'
import { mergeByInk, type PlacedText, useSurface } from '@flyer-open-data/ui'
import { paperSurface } from '@flyer-open-data/ui/paper'
import type { ReactNode } from 'react'
import { markPath } from '../../document/mark-paths.ts'
import { PaperDocument, UpwardMarginText } from '../../document/PaperDocument.tsx'
import { type ImposedLeaflet, imposedMarks, type NotePlace, SRA3 } from './imposition.ts'

/** What surrounds the leaflets of an imposed sheet. */
export interface ImpositionRequest {
  readonly leaflets: readonly ImposedLeaflet[]
  readonly bleed: number
  /** Fold positions of each side, from the left trim edge, in mm. */
  readonly folds: Readonly<Record<Side, readonly number[]>>
  /** The lines of the slug of each side, and where they start. */
  readonly notes: Readonly<Record<Side, readonly (NotePlace & { readonly text: PlacedText })[]>>
  readonly date: Date
}

function Marks({
  leaflets,
  bleed,
  folds,
}: Omit<ImpositionRequest, 'notes' | 'date' | 'folds'> & {
  readonly folds: readonly number[]
}): ReactNode {
  const { Drawing } = useSurface()
  const marks = leaflets.flatMap((leaflet) => {
    const { crop, fold } = imposedMarks(leaflet, bleed, folds)
    return [...crop, ...fold].map((mark) => markPath(mark))
  })
  return <Drawing height={SRA3.height} paths={mergeByInk(marks)} width={SRA3.width} x={0} y={0} />
}

/** The imposed sheet without its leaflets: marks and a note. Prepress places the leaflets. */
export function ImpositionDocument(request: ImpositionRequest): ReactNode {
  const { leaflets, bleed, folds, notes, date } = request
  const pages = SIDES.map((side) => ({
    name: side,
    ...SRA3,
    content: (
      <>
        <Marks bleed={bleed} folds={folds[side]} leaflets={leaflets} />
        {notes[side].map((note) => (
          <UpwardMarginText key={`${note.x} ${note.y}`} {...note} />
        ))}
      </>
    ),
  }))
  return <PaperDocument date={date} pages={pages} surface={paperSurface} />
}
