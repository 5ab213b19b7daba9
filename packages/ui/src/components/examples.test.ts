import { findTypographyFaults } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import type { Part } from '../frame/frame.ts'
import { drawingsIn, textsIn } from '../frame/items.ts'
import type { Example, Specimens } from '../specimens/specimens.ts'
import { editionWith } from '../testing/edition-with.ts'
import { type LineBox, lineBoxes } from '../testing/line-boxes.ts'
import { noRoomAt } from '../testing/no-room.ts'
import { settingOn } from '../testing/parts.ts'
import { overlap, shapesOf } from '../testing/path-shapes.ts'
import { projectLeaflet } from '../testing/project-leaflet.ts'
import { BASELINE_MM } from '../tokens/type.ts'
import { FLOW } from './Flow/Flow.examples.ts'
import { LOGO_SLOT } from './LogoSlot/LogoSlot.examples.ts'
import { PANEL_TITLE } from './PanelTitle/PanelTitle.examples.ts'
import { PARTNER_SLOT } from './PartnerSlot/PartnerSlot.examples.ts'
import { PHASE } from './Phase/Phase.examples.ts'
import { QR_CODE } from './QrCode/QrCode.examples.ts'
import { REASON } from './Reason/Reason.examples.ts'
import { TESTIMONIAL } from './Testimonial/Testimonial.examples.ts'

interface Case {
  readonly component: string
  readonly name: string
  readonly stage: Specimens<never, never>['stage']
  readonly data: object
  readonly layOut: () => Part
}

/** The layouts of a component's examples, and the one that must be refused. */
function casesOf<Data extends object, Props>(component: string, specimens: Specimens<Data, Props>) {
  const { stage, layOut, propsOf, examples, overflowing } = specimens
  const caseOf = ({ name, data }: Example<Data>): Case => ({
    component,
    name,
    stage,
    data,
    layOut: () => layOut(settingOn(stage.ground, stage.panel), propsOf(data)),
  })
  return {
    component,
    fitting: Object.values(examples).map(caseOf),
    refused: { ...caseOf(overflowing), field: overflowing.field },
  }
}

const components = [
  casesOf('Flow', FLOW),
  casesOf('LogoSlot', LOGO_SLOT),
  casesOf('PanelTitle', PANEL_TITLE),
  casesOf('PartnerSlot', PARTNER_SLOT),
  casesOf('Phase', PHASE),
  casesOf('QrCode', QR_CODE),
  casesOf('Reason', REASON),
  casesOf('Testimonial', TESTIMONIAL),
]
const fitting = components.flatMap((component) => component.fitting)

/** Every word of an example that is prose: no enumeration, no address, no logo. */
function proseIn(data: object): string[] {
  return Object.entries(data).flatMap(([key, value]: [string, unknown]): string[] => {
    if (['id', 'theme', 'kind', 'url', 'logo', 'landingLink', 'email', 'website'].includes(key))
      return []
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? proseIn(value) : []
  })
}

const boxesOf = (layout: Part): LineBox[] => textsIn(layout).flatMap(lineBoxes)

describe.each(fitting)('$component, « $name »', ({ stage, data, layOut }) => {
  const layout = layOut()

  it('fits its stage', () => {
    const boxes = [...boxesOf(layout), ...drawingsIn(layout).map(({ frame }) => frame)]
    expect(boxes.length).toBeGreaterThan(0)
    for (const { x, y, width, height } of boxes) {
      expect(x).toBeGreaterThanOrEqual(5)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(stage.width - 5)
      expect(y + height).toBeLessThanOrEqual(stage.height - 2)
    }
  })

  it('has no letter over those of another line or over artwork', () => {
    const lines = boxesOf(layout)
    // Shape by shape: the heads of the flow's arrows stand between its marks.
    const artworks = drawingsIn(layout).flatMap(({ frame, paths }) =>
      paths.flatMap(({ d }) =>
        shapesOf(d).map(({ box }) => ({ ...box, x: box.x + frame.x, y: box.y + frame.y })),
      ),
    )
    for (const [i, { text, letters }] of lines.entries()) {
      // Letter by letter: the tail of a Q may reach down beside an accent.
      const others = [...lines.slice(i + 1).flatMap((line) => line.letters), ...artworks]
      const touched = others.filter((other) => letters.some((letter) => overlap(letter, other)))
      expect([text, touched]).toEqual([text, []])
    }
  })

  it('has its running text on the baseline grid', () => {
    const running = textsIn(layout).filter(({ style }) => style.face.startsWith('text'))
    for (const { field, firstBaseline } of running) {
      const quarters = (4 * firstBaseline) / BASELINE_MM
      expect([field, quarters]).toEqual([field, expect.closeTo(Math.round(quarters), 6)])
    }
  })

  it('is written as French is', () => {
    for (const text of proseIn(data)) {
      const edition = editionWith(projectLeaflet.edition, 'did-you-know', 'law', text)
      expect(findTypographyFaults(edition)).toEqual([])
    }
  })
})

describe('what does not fit', () => {
  const refused = components.map((component) => component.refused)

  it.each(refused.filter(({ component }) => component !== 'LogoSlot'))(
    'in $component is refused by panel and field',
    ({ stage, field, layOut }) => {
      expect(layOut).toThrow(noRoomAt({ panel: stage.panel, field }))
    },
  )

  it('in LogoSlot is refused by the owner of the logo', () => {
    const { field, layOut } = casesOf('LogoSlot', LOGO_SLOT).refused
    expect(layOut).toThrow(expect.objectContaining({ name: 'ContentError' }))
    expect(layOut).toThrow(field)
  })
})

describe('the longest texts', () => {
  /** The example with one word more in one of its texts. */
  const grown = (value: unknown, field: readonly string[]): unknown => {
    const [key, ...rest] = field
    if (key === undefined) return `${value} supplémentaires`
    const copy: unknown = structuredClone(value)
    return Object.assign(Object(copy), { [key]: grown(Object(copy)[key], rest) })
  }

  it.each([
    ['PartnerSlot', PARTNER_SLOT, 'partner.name'],
    ['PartnerSlot', PARTNER_SLOT, 'partner.service'],
    ['Reason', REASON, 'text'],
    ['Testimonial', TESTIMONIAL, 'words'],
    ['Testimonial', TESTIMONIAL, 'heading'],
    ['Testimonial', TESTIMONIAL, 'speaker'],
    ['PanelTitle', PANEL_TITLE, 'title'],
    ['Phase', PHASE, 'title'],
    ['Phase', PHASE, 'actions.0'],
    ['Phase', PHASE, 'actions.1'],
    ['Flow', FLOW, 'steps.0'],
    ['Flow', FLOW, 'steps.1'],
    ['Flow', FLOW, 'steps.2'],
  ] as const)('of %s leave no room for one long word more', (_, specimens, field) => {
    const { stage, layOut, propsOf, examples } = specimens as unknown as Specimens<unknown, unknown>
    const longest = examples['longest']?.data
    const setting = settingOn(stage.ground, stage.panel)
    expect(() => layOut(setting, propsOf(longest))).not.toThrow()
    expect(() => layOut(setting, propsOf(grown(longest, field.split('.'))))).toThrow(
      noRoomAt({ panel: stage.panel }),
    )
  })
})
