import { createContext, type ReactNode } from 'react'

/** What is added to a page of a rendering, over the leaflet. */
export interface PageFault {
  /** The name of the page: a side of the sheet. */
  readonly page: string
  readonly element: ReactNode
}

/** Hands the fault of a rendering down to its pages; undefined in a rendering that is left alone. */
export const FaultContext = createContext<PageFault | undefined>(undefined)
