import { TOOL_COLOURS } from './guides.ts'

/** Colours of what a check says of a file, on screen and on the paper of a report. */
export const VERDICT_COLOURS = {
  error: TOOL_COLOURS.alarm,
  errorGround: TOOL_COLOURS.alarmGround,
  warning: '#7a4300',
  warningGround: '#fdf1dc',
  passed: '#17642f',
  passedGround: '#e7f4ea',
  /** Around the outline of a place, so that it is seen on any picture. */
  casing: '#ffffff',
} as const

/** The same as custom properties of CSS: `--verdict-error`… */
export const VERDICT_VARIABLES = Object.fromEntries(
  Object.entries(VERDICT_COLOURS).map(([name, value]) => [`--verdict-${name}`, value]),
)
