/** The printing conditions that the project knows, by the paper they are for. */
export const PRINTING_CONDITIONS = {
  coated: {
    identifier: 'FOGRA39',
    paper: 'papier couché',
    profile: new URL('../profiles/FOGRA39L_coated.icc', import.meta.url),
  },
  uncoated: {
    identifier: 'FOGRA47',
    paper: 'papier non couché',
    profile: new URL('../profiles/FOGRA47L_uncoated.icc', import.meta.url),
  },
} as const

/** The registry of characterised printing conditions that the names belong to. */
export const CONDITIONS_REGISTRY = 'http://www.color.org'
