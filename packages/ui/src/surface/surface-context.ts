import { createContext, useContext } from 'react'
import { screenSurface } from './screen/screen-surface.tsx'
import type { Surface } from './surface.ts'

/**
 * The surface that components are drawn on. The screen is the default, and only paper provides
 * another beside it, so that react-dom and react-pdf never render the same provider side by side.
 */
export const SurfaceContext = createContext<Surface>(screenSurface)

/** The primitives of the current surface. */
export function useSurface(): Surface {
  return useContext(SurfaceContext)
}
