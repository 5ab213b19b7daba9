import type { InkName } from './inks.ts'
import type { InkColour } from './printed-colour.ts'

/**
 * What each ink recipe gives on coated paper (FOGRA39, the screen colour too) and on uncoated paper
 * (FOGRA47), computed by `npm run tokens`; a test recomputes it. Not to be edited by hand.
 */
export const PRINTED_COLOURS: Readonly<Record<InkName, InkColour>> = {
  paper: {
    screen: '#ffffff',
    lab: [100, 0, 0],
    uncoatedLab: [100, 0, 0],
  },
  black: {
    screen: '#1f1f1d',
    lab: [17.4, 0, 0.6],
    uncoatedLab: [33.1, 1.1, 1.9],
  },
  deepBlue: {
    screen: '#003b77',
    lab: [27.3, 1.2, -36.9],
    uncoatedLab: [40.4, 0.2, -23.4],
  },
  sun: {
    screen: '#ffda00',
    lab: [88.8, 2.8, 87.3],
    uncoatedLab: [87.9, 5.2, 71.3],
  },
  coral: {
    screen: '#ed6b63',
    lab: [62.5, 49.9, 29.3],
    uncoatedLab: [65.6, 43.8, 23.4],
  },
  aqua: {
    screen: '#51bdc3',
    lab: [71.2, -30.2, -12.5],
    uncoatedLab: [72.4, -26.5, -9.1],
  },
  registration: {
    screen: '#030100',
    lab: [9.8, -0.1, 2.6],
    uncoatedLab: [25.2, 2.6, 2.4],
  },
  cyan: {
    screen: '#009fe3',
    lab: [58.1, -39.7, -50.5],
    uncoatedLab: [63.4, -27.9, -44.1],
  },
  magenta: {
    screen: '#e6007e',
    lab: [50.9, 77.4, -1.8],
    uncoatedLab: [59.3, 63.7, 0.4],
  },
  yellow: {
    screen: '#ffed00',
    lab: [93.8, -4.7, 97.9],
    uncoatedLab: [93.8, -3.7, 82.5],
  },
  cyanMagenta: {
    screen: '#302983',
    lab: [25.7, 22.6, -46.9],
    uncoatedLab: [40.4, 8.1, -31],
  },
  cyanYellow: {
    screen: '#009641',
    lab: [52.9, -67.7, 29.1],
    uncoatedLab: [57.2, -45.9, 15.8],
  },
  magentaYellow: {
    screen: '#e40916',
    lab: [49.9, 71.3, 51],
    uncoatedLab: [57.2, 57.8, 28.4],
  },
  cyan50: {
    screen: '#81d0f5',
    lab: [79.7, -17.5, -25.9],
    uncoatedLab: [80, -16.7, -24.8],
  },
  magenta50: {
    screen: '#f29fc5',
    lab: [75.2, 35.1, -5.9],
    uncoatedLab: [76.2, 33.5, -4.7],
  },
  yellow50: {
    screen: '#fff59b',
    lab: [96.4, -3.8, 44.3],
    uncoatedLab: [96.6, -4, 45.5],
  },
  black75: {
    screen: '#646463',
    lab: [43.6, 0, 0.4],
    uncoatedLab: [47.3, 0.8, 1.5],
  },
  black50: {
    screen: '#9d9d9d',
    lab: [65.5, -0.1, 0],
    uncoatedLab: [64.4, 0.5, 1.1],
  },
  black25: {
    screen: '#d0d0d0',
    lab: [83.8, 0, 0.1],
    uncoatedLab: [82, 0.3, 0.6],
  },
  threeInkGrey: {
    screen: '#939292',
    lab: [61.4, 0.3, 0.2],
    uncoatedLab: [63.1, -0.8, 0.3],
  },
  black55: {
    screen: '#939392',
    lab: [61.5, 0, 0.2],
    uncoatedLab: [60.8, 0.6, 1.2],
  },
}
