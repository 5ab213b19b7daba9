import { describe, expect, it } from 'vitest'
import { screenColour } from '../../tokens/colours.ts'
import { LEAFLET_INKS } from '../../tokens/inks.ts'
import { TEXT_STYLES, type TextStyleName } from '../../tokens/type.ts'
import { flowStyles } from './flow-styles.ts'

const styles = flowStyles()
const ruleOf = (name: TextStyleName) =>
  styles.split('\n').find((line) => line.startsWith(`[data-style="${name}"] {`)) ?? ''

describe('the styles of the flowing leaflet', () => {
  it.each(Object.keys(TEXT_STYLES) as TextStyleName[])(
    'set %s at the reader’s own size or larger',
    (name) => {
      const [, size = ''] = /font-size: (?:clamp\()?([\d.]+)rem/.exec(ruleOf(name)) ?? []
      expect(Number(size)).toBeGreaterThanOrEqual(1)
    },
  )

  it('let titles alone depend on the width of the window', () => {
    expect(ruleOf('coverTitle')).toContain('vw')
    expect(ruleOf('body')).toContain('font-size: 1.125rem')
    expect(ruleOf('body')).toContain('line-height: 1.4')
  })

  it('name every ink of the leaflet by its token', () => {
    for (const ink of Object.keys(LEAFLET_INKS) as (keyof typeof LEAFLET_INKS)[]) {
      expect(styles).toContain(`--ink-${ink}: ${screenColour(ink)};`)
      expect(styles).toContain(`[data-ground="${ink}"] { background-color: ${screenColour(ink)}; }`)
    }
  })
})
