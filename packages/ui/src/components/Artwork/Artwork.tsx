import type { ReactNode } from 'react'
import type { Artwork as ArtworkLayout } from '../../artwork/opening-pattern.ts'
import { useSurface } from '../../surface/surface-context.ts'

/** Vector artwork in its frame; decoration unless it has a label. */
export function Artwork({
  artwork,
  label,
}: {
  readonly artwork: ArtworkLayout
  readonly label?: string
}): ReactNode {
  const { Drawing } = useSurface()
  return <Drawing {...artwork.frame} label={label} paths={artwork.paths} />
}
