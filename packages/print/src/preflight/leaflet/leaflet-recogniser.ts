import type { Catalogue } from '@flyer-open-data/flyer'
import type { FileFacts } from '../file/file-facts.ts'
import type { ExpectedLeaflet } from './expected-leaflet.ts'
import { knownLeaflets } from './known-leaflets.ts'
import { recogniseLeaflet } from './recognise-leaflet.ts'
import { reprintedLeaflet } from './reprinted-leaflet.ts'

/**
 * Tells which leaflet of a catalogue a file is, or whose reprint of one; null for any other file.
 * What a file says of itself counts only where its words are those of the edition.
 */
export function leafletRecogniser(
  catalogue: Catalogue,
): (file: FileFacts) => ExpectedLeaflet | null {
  const known = knownLeaflets(catalogue)
  return (file) => {
    const reprint = reprintedLeaflet(file, catalogue)
    return (reprint && recogniseLeaflet(file, [reprint])) ?? recogniseLeaflet(file, known)
  }
}
