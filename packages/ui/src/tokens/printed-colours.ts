import type { InkName } from './inks.ts'
import type { PrintedColour } from './printed-colour.ts'

/**
 * What each ink recipe gives on coated paper (FOGRA39), computed by `npm run tokens`; a test
 * recomputes it. Not to be edited by hand.
 */
export const PRINTED_COLOURS: Readonly<Record<InkName, PrintedColour>> = {
  paper: { screen: '#ffffff', lab: [100, 0, 0] },
  black: { screen: '#1f1f1d', lab: [17.4, 0, 0.6] },
  deepBlue: { screen: '#113475', lab: [25.8, 7.3, -38] },
  sun: { screen: '#ffcc00', lab: [85.1, 8.2, 83.3] },
  coral: { screen: '#ed6b63', lab: [62.5, 49.9, 29.3] },
  aqua: { screen: '#51bdc3', lab: [71.2, -30.2, -12.5] },
  registration: { screen: '#030100', lab: [9.8, -0.1, 2.6] },
  cyan: { screen: '#009fe3', lab: [58.1, -39.7, -50.5] },
  magenta: { screen: '#e6007e', lab: [50.9, 77.4, -1.8] },
  yellow: { screen: '#ffed00', lab: [93.8, -4.7, 97.9] },
  cyan50: { screen: '#81d0f5', lab: [79.7, -17.5, -25.9] },
  magenta50: { screen: '#f29fc5', lab: [75.2, 35.1, -5.9] },
  yellow50: { screen: '#fff59b', lab: [96.4, -3.8, 44.3] },
  black75: { screen: '#646463', lab: [43.6, 0, 0.4] },
  black50: { screen: '#9d9d9d', lab: [65.5, -0.1, 0] },
  black25: { screen: '#d0d0d0', lab: [83.8, 0, 0.1] },
}
