import { createContext } from 'react'
import { screenColour } from '../../tokens/colours.ts'
import type { Fill } from '../../tokens/own-colour.ts'

/** The sRGB value, `#rrggbb`, that an ink or a logo's own colour is shown in. */
export type ColourOf = (fill: Fill) => string

/** What inks look like on the screen: as the tokens have them, unless other recipes are looked at. */
export const InkColoursContext = createContext<ColourOf>(screenColour)
