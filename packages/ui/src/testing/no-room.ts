import type { Place } from '@flyer-open-data/flyer'
import { expect } from 'vitest'

/** Matches the error of one text that does not fit: its place, and values of the finding. */
export function noRoomAt(place: Place, values: object = {}): unknown {
  return expect.objectContaining({
    name: 'ContentError',
    findings: [
      expect.objectContaining({
        rule: 'room',
        place: expect.objectContaining(place),
        values: expect.objectContaining(values),
      }),
    ],
  })
}
