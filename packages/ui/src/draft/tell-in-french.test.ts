import { type Finding, findTypographyFaults, type Place, withText } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { projectLeaflet } from '../testing/project-leaflet.ts'
import { concerns, placeName, tellInFrench } from './tell-in-french.ts'

const { edition } = projectLeaflet
const room = (fault: string, values: Finding['values'], place: Place): Finding => ({
  rule: 'room',
  fault,
  severity: 'error',
  place,
  values,
})
const words = { panel: 'voices', field: 'testimonials.0.words' } as const

describe('a finding in French', () => {
  it('of a text that is too long tells place, lines and millimetres', () => {
    const values = {
      excessLines: 2,
      excessMm: 9.525,
      lines: 6,
      maxLines: 4,
      characters: 160,
      fitting: 104,
    }
    expect(tellInFrench(room('lines', values, words), edition)).toMatchObject({
      where: 'Ils en parlent le mieux › Témoignage 1 › Citation',
      what: 'Le texte dépasse de 2\u00a0lignes (9,5\u00a0mm)\u00a0: il en prend 6 là où il en tient 4.',
      mend: 'Raccourcissez le texte de 2\u00a0lignes\u00a0: il compte 160\u00a0caractères, espaces comprises, et il en tient environ 104.',
    })
  })

  it('of the address in the QR code names it', () => {
    const at = { panel: 'need-help', field: 'landingLink.url' } as const
    const values = { excessMm: 3.14, measureMm: 78, characters: 50, fitting: 48 }
    expect(tellInFrench(room('address', values, at), edition)).toMatchObject({
      where: '4e de couverture › Adresse du QR code',
      what: 'L’adresse dépasse de 3,1\u00a0mm sa colonne, large de 78,0\u00a0mm.',
      mend: 'Prenez une adresse plus courte\u00a0: celle-ci compte 50\u00a0caractères, et il en tient environ 48.',
    })
  })

  it('of the printer’s name names the mention', () => {
    const at = (field: string) => placeName({ panel: 'need-help', field }, edition)
    expect(at('mentions.printer.name')).toBe('4e de couverture › Mentions › Imprimeur')
    expect(at('imprint.edition')).toBe('4e de couverture › Mentions › Édition')
  })

  it('names its rule where it has a number, and its place', () => {
    const law = { panel: 'did-you-know', field: 'law' } as const
    const [finding] = findTypographyFaults(withText(edition, law, "l'eau"))
    expect(finding && tellInFrench(finding, edition)).toMatchObject({
      where: 'Le saviez-vous\u202f? › Loi',
      rule: 'T4',
      excerpt: "l'eau",
    })
    const values = { excessMm: 3, measureMm: 78 }
    expect(tellInFrench(room('word', values, words), edition).rule).toBeUndefined()
  })

  it('names a place by the rules of French typography', () => {
    for (const panel of edition.readingOrder) {
      const text = `${placeName({ panel, field: 'title' }, edition)}.`
      const draft = withText(edition, { panel: 'did-you-know', field: 'law' }, text)
      expect(findTypographyFaults(draft)).toEqual([])
    }
  })
})

describe('a place concerns', () => {
  const at = (field: string): Place => ({ panel: 'need-help', field })

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
