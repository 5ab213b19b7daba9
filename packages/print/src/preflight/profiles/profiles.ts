import type { ProfileId, Wanted } from './profile.ts'

/**
 * What every press wants. Ghent Workgroup 2022, SheetCMYK, unless another source is named. GWG asks for
 * more than 149 and 549 ppi, and advises more than 224 and 799: the same in whole numbers.
 */
const PRESS = {
  printer: null,
  // 3 mm is what most printers ask for; 2 or 5 stand in the rows of those who differ.
  bleedMm: 3,
  // Some require marks, some refuse them: only a printer's row can tell.
  marks: 'allowed',
  // R0026. The limit on any place is lower, and speaks first; this one holds areas to 320 % where a
  // printer's row allows more on one place.
  inkOnSquarePercent: 320,
  // This project: cutting and folding drift by 1 to 3 mm. Of the leaflet's own texts and code alone.
  safeAreaMm: 5,
  // This project: printers' guides ask for 5 or 6 pt.
  leastTextPt: 6,
  // R0016 and R0017.
  leastReversedTextPt: 8,
  leastMixedTextPt: 8,
  // R0018 and R0019; GWG has no limit for other lines, printers have this one.
  leastLinePt: 0.25,
  // R0031 and R0032.
  leastPpi: 150,
  advisedPpi: 225,
  leastBitonalPpi: 550,
  advisedBitonalPpi: 800,
  isInteractive: false,
} as const satisfies Partial<Wanted>

/** What offset printers of Europe take: PDF/X-4, or what went before it. */
const OFFSET_STANDARDS = ['PDF/X-4', 'PDF/X-1a:2001', 'PDF/X-1a:2003'] as const

/** What is wanted of a file, by who prints it; a printer's row may be laid over it. */
export const PROFILES: Readonly<Record<ProfileId, Wanted>> = {
  'offset-coated': {
    ...PRESS,
    profile: 'offset-coated',
    standards: OFFSET_STANDARDS,
    colour: 'inks',
    // Names in the ICC registry, and those that the profiles of the ECI and of Adobe go by.
    outputConditions: [
      'FOGRA39',
      'FOGRA39L',
      'FOGRA51',
      'FOGRA51L',
      'ISO Coated v2 (ECI)',
      'ISO Coated v2 300% (ECI)',
      'Coated FOGRA39 (ISO 12647-2:2004)',
      'PSO Coated v3',
    ],
    // This project: 30 below what FOGRA39 is printed with; more sets off onto the next sheet.
    inkLimitPercent: 300,
  },
  'offset-uncoated': {
    ...PRESS,
    profile: 'offset-uncoated',
    standards: OFFSET_STANDARDS,
    colour: 'inks',
    outputConditions: [
      'FOGRA47',
      'FOGRA47L',
      'FOGRA52',
      'FOGRA52L',
      'PSO Uncoated ISO12647 (ECI)',
      'PSO Uncoated v3 (FOGRA52)',
      'Uncoated FOGRA47L (ISO 12647-2:2004)',
    ],
    // This project: paper without coating takes ink in and dries slowly; 20 below its profiles' own 300.
    inkLimitPercent: 280,
    inkOnSquarePercent: 280,
  },
  digital: {
    ...PRESS,
    profile: 'digital',
    // Toner and ink-jet presses convert colours themselves, and take any PDF.
    standards: null,
    colour: 'any',
    outputConditions: null,
    // This project: toner in thick layers cracks at the fold.
    inkLimitPercent: 280,
    inkOnSquarePercent: 280,
  },
  reprographics: {
    ...PRESS,
    profile: 'reprographics',
    // A reprographics room prints whole sheets, with marks and leaflets with their bleeds on them.
    standards: null,
    colour: 'any',
    outputConditions: null,
    bleedMm: 0,
    inkLimitPercent: 280,
    inkOnSquarePercent: 280,
  },
  office: {
    ...PRESS,
    profile: 'office',
    // An office printer prints what a screen shows, up to a blank edge.
    standards: null,
    colour: 'any',
    outputConditions: null,
    bleedMm: 0,
    // All four inks whole: such a printer lays down as much as it can.
    inkLimitPercent: 400,
    inkOnSquarePercent: 400,
    // Links do no harm on paper, and the same file is read on screens.
    isInteractive: true,
  },
  screen: {
    ...PRESS,
    profile: 'screen',
    standards: null,
    colour: 'screen',
    outputConditions: null,
    bleedMm: 0,
    marks: 'refused',
    inkLimitPercent: 400,
    inkOnSquarePercent: 400,
    safeAreaMm: 0,
    // This project: pixels of a screen of 96 to the inch, and twice as many where they are fine.
    leastPpi: 96,
    advisedPpi: 150,
    leastBitonalPpi: 150,
    advisedBitonalPpi: 200,
    isInteractive: true,
  },
}

/** Whether a press prints it and a blade cuts it; office printers and screens do neither. */
export const isForPress = ({ profile }: Wanted) => profile !== 'office' && profile !== 'screen'

/** Whether the whole sheet is the page, with its marks and several leaflets on it. */
export const isWholeSheet = ({ profile }: Wanted) => profile === 'reprographics'
