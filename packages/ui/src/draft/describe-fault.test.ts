import { assertTypography, type Edition, TYPOGRAPHY_RULES } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { projectLeaflet } from '../testing/project-leaflet.ts'
import type { DraftFault } from './check-draft.ts'
import { concerns, describeFault, type FaultInFrench } from './describe-fault.ts'

const { edition } = projectLeaflet
const describeIn = (fault: DraftFault) => describeFault(fault, edition)
const words = { panel: 'voices', field: 'testimonials.0.words' } as const

/** Refuses a wording that breaks a rule, by setting it as a text of the leaflet. */
function assertFrench({ where, what, why, mend }: FaultInFrench): void {
  for (const text of [`${where}.`, what, why, mend]) {
    expect(text).toMatch(/^[A-ZÉ0-9].*\.$/u)
    const call = { ...edition.panels['did-you-know'], law: text }
    const draft: Edition = { ...edition, panels: { ...edition.panels, 'did-you-know': call } }
    expect(() => assertTypography(draft)).not.toThrow()
  }
}

describe('an overflow in French', () => {
  it('tells place, lines and millimetres', () => {
    const fault = { kind: 'overflow', ...words, excessLines: 2, excessMm: 9.525 } as const
    expect(describeIn(fault)).toMatchObject({
      where: 'Ils en parlent le mieux › Témoignage 1 › Citation',
      what: 'Le texte dépasse de 2\u00a0lignes (9,5\u00a0mm).',
      mend: 'Raccourcissez le texte de 2\u00a0lignes.',
    })
  })

  it('counts one line', () => {
    const fault = { kind: 'overflow', ...words, excessLines: 1, excessMm: 4.7625 } as const
    expect(describeIn(fault).what).toBe('Le texte dépasse de 1\u00a0ligne (4,8\u00a0mm).')
  })

  it('of a word tells how much too wide it is', () => {
    const fault = { kind: 'overflow', ...words, excessLines: 0, excessMm: 3.14 } as const
    expect(describeIn(fault).what).toContain('trop large de 3,1\u00a0mm')
  })

  it('of the address in the QR code names it', () => {
    const at = { panel: 'need-help', field: 'landingLink.url' } as const
    const fault = { kind: 'overflow', ...at, excessLines: 0, excessMm: 3.14 } as const
    expect(describeIn(fault)).toMatchObject({
      where: '4e de couverture › Adresse du QR code',
      mend: 'Choisissez une adresse plus courte.',
    })
  })
})

describe('every fault in French', () => {
  const faults: DraftFault[] = [
    { kind: 'overflow', ...words, excessLines: 0, excessMm: 3.14 },
    { kind: 'overflow', ...words, excessLines: 1, excessMm: 4.76 },
    { kind: 'overflow', ...words, excessLines: 12, excessMm: 1234.5 },
    {
      kind: 'overflow',
      panel: 'need-help',
      field: 'landingLink.url',
      excessLines: 0,
      excessMm: 3.14,
    },
    { kind: 'value', ...words, problem: 'empty' },
    { kind: 'value', panel: 'need-help', field: 'email', problem: 'not-an-email' },
    { kind: 'value', panel: 'why-publish', field: 'reasons', problem: 'invalid' },
    ...TYPOGRAPHY_RULES.map(
      ({ id }): DraftFault => ({
        kind: 'typography',
        panel: 'cover',
        field: 'title',
        finding: { rule: id, path: 'x', excerpt: 'x', message: 'x', mend: 'x' },
      }),
    ),
  ]

  it.each(faults.map((fault) => [JSON.stringify(fault), fault] as const))(
    '%s obeys T1–T16',
    (_, fault) => assertFrench(describeIn(fault)),
  )

  it('is held to rules that refuse a straight apostrophe', () => {
    const right = describeIn({ kind: 'value', ...words, problem: 'empty' })
    expect(() => assertFrench({ ...right, what: "L'espace." })).toThrow()
  })

  it('names its rule and its place', () => {
    const finding = { rule: 'T4', path: 'x', excerpt: "l'eau", message: '', mend: '' } as const
    const offer = { kind: 'typography', panel: 'need-help', field: 'offer', finding } as const
    expect(describeIn(offer)).toMatchObject({
      where: '4e de couverture › Offre',
      rule: 'T4',
      excerpt: "l'eau",
    })
  })
})

describe('a fault concerns', () => {
  const at = (field: string): DraftFault => ({
    kind: 'overflow',
    panel: 'need-help',
    field,
    excessLines: 1,
    excessMm: 4.8,
  })

  it.each([
    ['its own field', 'email', 'email', true],
    ['the runs of the text that it is in', 'offer', 'offer.1.text', true],
    ['the text whose part it is in', 'steps.0.arrow', 'steps.0', true],
    ['no field whose name begins alike', 'offer', 'offers', false],
    ['no other field', 'email', 'website', false],
  ])('%s', (_, faulty, field, expected) => {
    expect(concerns(at(faulty), 'need-help', field)).toBe(expected)
  })

  it('no other panel', () => {
    expect(concerns(at('title'), 'cover', 'title')).toBe(false)
  })
})
