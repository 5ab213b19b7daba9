import { ContentError } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { textsIn } from '../../frame/items.ts'
import { PARTNER } from '../../specimens/content.ts'
import { hrefAt, textAt } from '../../testing/parts.ts'
import { layOut } from '../../testing/project-leaflet.ts'
import { TEXT_STYLES } from '../../tokens/type.ts'
import { wholeText } from '../../typesetting/placed-text.ts'
import { standIn } from '../LogoSlot/LogoSlot.examples.ts'

const backCover = (changes: object = {}) => {
  const { panels } = layOut({ partner: { ...PARTNER, ...changes } })
  const panel = panels.find(({ id }) => id === 'need-help')
  if (!panel) throw new Error('there is no back cover')
  return panel.content
}

/** All that is wrong with a leaflet of a partner: fields and faults. */
function wrongWith(changes: object): unknown[] {
  try {
    backCover(changes)
    return []
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return error.findings.map(({ place, fault }) => [place.panel, place.field, fault])
  }
}

describe('the partner on the back cover', () => {
  it('stands beside the owner’s own words, which stay where they are', () => {
    const [, ...own] = layOut().panels.find(({ id }) => id === 'need-help')?.content.items ?? []
    // What tells the edition stands last, under whoever prints it again.
    const owners = own.filter(
      (item) => item.kind !== 'text' || !item.text.field.startsWith('imprint.'),
    )
    expect(owners).toHaveLength(own.length - 1)
    const [pattern, ...items] = backCover().items
    expect(owners.length).toBeGreaterThan(4)
    expect(items.slice(0, owners.length)).toEqual(owners)
    expect(wholeText(textAt({ items }, 'partner.name'))).toBe(PARTNER.name)
    expect(pattern).toMatchObject({ kind: 'drawing', name: 'pattern' })
  })

  it('leads to its own pages', () => {
    const part = backCover()
    expect(hrefAt(part, 'partner.contact.email')).toBe(`mailto:${PARTNER.contact.email}`)
    expect(hrefAt(part, 'partner.contact.website')).toBe(`https://${PARTNER.contact.website}`)
  })

  it('gives no room to what it does not have', () => {
    const { name, contact } = PARTNER
    const { telephone: _, ...shorter } = contact
    const lines = (changes: object) =>
      textsIn(backCover(changes)).filter(({ field }) => field.startsWith('partner.'))
    const least = lines({ mention: undefined, service: undefined, contact: shorter })
    expect(least.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual([
      name,
      contact.email,
      contact.website,
    ])
    expect(least[0]?.firstBaseline).toBe(lines({})[0]?.firstBaseline)
  })

  it('tells of every field that does not fit, and of the logo, at once', () => {
    expect(
      wrongWith({
        name: `${PARTNER.name} et des communes de la haute et de la basse vallée réunies`,
        logo: standIn(120, 12, 40),
        contact: { ...PARTNER.contact, website: `www.${'vallons-'.repeat(20)}fr.example` },
      }),
    ).toEqual([
      ['need-help', 'partner.logo', 'too-narrow'],
      ['need-help', 'partner.name', 'lines'],
      ['need-help', 'partner.contact.website', 'address-lines'],
    ])
  })

  it('sets a long address smaller, a site on two lines at last, an e-mail address always on one', () => {
    const site = 'www.communaute-communes-trois-vallons.fr'
    const setAs = (contact: object, field: string) => {
      const part = backCover({ contact: { ...PARTNER.contact, ...contact } })
      const { style, lines } = textAt(part, `partner.contact.${field}`)
      return [style, ...lines.map(({ text }) => text)]
    }
    const email = 'donnees@communaute-communes-trois-vallons.fr'
    expect(setAs({ email }, 'email')).toEqual([TEXT_STYLES.label, email])
    expect(setAs({ website: site }, 'website')).toEqual([TEXT_STYLES.label, site])
    expect(setAs({ website: `${site}/donnees-ouvertes` }, 'website')).toEqual([
      ...[TEXT_STYLES.label, `${site}/`, 'donnees-ouvertes'],
    ])
    expect(wrongWith({ contact: { ...PARTNER.contact, email: `ouvertes-${email}` } })).toEqual([
      ['need-help', 'partner.contact.email', 'address'],
    ])
  })

  it('has a name that breaks after its own hyphens, and is read without a space more', () => {
    const name = 'Saint-Martin-de-Boscherville-les-Grands-Vents'
    const text = textAt(backCover({ name }), 'partner.name')
    expect(text.lines.map((line) => line.text)).toEqual([
      'Saint-Martin-de-Boscherville-',
      'les-Grands-Vents',
    ])
    expect(wholeText(text)).toBe(name)
  })
})
