/** Signs that count as units. */
export const UNIT_SIGNS: readonly string[] = ['%', '‰', '€', '$', '£']

const SYMBOLS = `
  k€ M€ Md€ Mds€
  µm mm cm dm m hm km pt px
  mm² cm² m² km² m³ m2 m3 km2 ha
  h min s ms
  mg g kg t
  ml cl l mL cL L hl
  ko Ko Mo Go To Po kB MB GB TB
  W kW MW GW Wh kWh MWh GWh
  Hz kHz MHz GHz dB °C dpi ppp
`

/** Symbols of units, written with letters, exactly as they are spelt. */
export const UNIT_SYMBOLS: readonly string[] = SYMBOLS.trim().split(/\s+/)
