import { describe, expect, it } from 'vitest'
import { noRoomAt } from '../testing/no-room.ts'
import { fonts } from '../testing/project-leaflet.ts'
import { BASELINE_MM, TEXT_STYLES } from '../tokens/type.ts'
import { typesetterOf } from './typesetter.ts'

const request = {
  field: 'title',
  text: 'un deux trois quatre cinq six',
  style: TEXT_STYLES.body,
  x: 11,
  firstBaseline: 100,
  measure: 20,
  maxLines: 9,
} as const

describe('the typesetter of a panel', () => {
  it('names what holds a text in what is wrong with it', () => {
    expect(() => typesetterOf(fonts, { page: 2 }, 50)(request)).toThrow(
      noRoomAt({ page: 2, field: 'title' }),
    )
  })

  it('lets a text stand on the lowest line and no lower', () => {
    const { lines } = typesetterOf(fonts, { panel: 'voices' })(request)
    const last = 100 + (lines.length - 1) * BASELINE_MM
    expect(lines.length).toBeGreaterThan(2)
    expect(() => typesetterOf(fonts, { panel: 'voices' }, last + 0.001)(request)).not.toThrow()
    expect(() =>
      typesetterOf(fonts, { panel: 'voices' }, last - 1.5 * BASELINE_MM)(request),
    ).toThrow(
      noRoomAt(
        { panel: 'voices', field: 'title' },
        { excessLines: 2, excessMm: expect.closeTo(1.5 * BASELINE_MM, 6) },
      ),
    )
  })

  it('counts no more lines than a text has that stands wholly too low', () => {
    expect(() => typesetterOf(fonts, { panel: 'voices' }, 50)({ ...request, text: 'un' })).toThrow(
      noRoomAt({}, { excessLines: 1, excessMm: 50 }),
    )
  })
})
