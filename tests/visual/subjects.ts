import { type PanelId, panelFrames, readCatalogue, SIDES, type Side } from '@flyer-open-data/flyer'

/** A part of the leaflet that has a story and a reference picture. */
export interface Subject {
  /** The end of the story's id: a side or a panel. */
  readonly name: Side | PanelId
  /** Id of the story on the light table. */
  readonly story: string
  /** Page of the press file, from 1. */
  readonly page: number
  /** Pixels in an inch of its reference. A side is its panels over again: half as fine will do. */
  readonly dpi: number
  /** Where it stands on its side, in mm from the trim's top left corner. */
  readonly frame: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

const { format } = readCatalogue()

const sides = SIDES.map(
  (side, i): Subject => ({
    name: side,
    story: `feuille--${side}`,
    page: i + 1,
    dpi: 36,
    frame: { x: 0, y: 0, ...format.openSize },
  }),
)

const panels = SIDES.flatMap((side, i) =>
  panelFrames(format, side).flatMap(({ content, x, width, height }): Subject[] =>
    content === null
      ? []
      : [
          {
            name: content,
            story: `volets--${content}`,
            page: i + 1,
            dpi: 72,
            frame: { x, y: 0, width, height },
          },
        ],
  ),
)

/** Both sides, and the six panels. */
export const SUBJECTS: readonly Subject[] = [...sides, ...panels]
