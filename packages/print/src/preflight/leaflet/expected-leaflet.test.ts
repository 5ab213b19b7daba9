import { imprintOf, jobOf } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { CATALOGUE, itemAt, runOf } from '../../testing/catalogue.ts'
import { expectedLeaflet } from './expected-leaflet.ts'

const OWN = expectedLeaflet(jobOf(CATALOGUE, runOf('meuse-2024')), 'sides')
const PARTNERS = expectedLeaflet(
  jobOf(CATALOGUE, runOf('meuse-2024'), itemAt(CATALOGUE.partners, 0)),
  'imposed',
)

const textOf = (field: string, leaflet = OWN) => leaflet.texts.filter((one) => one.field === field)

describe('the leaflet that a file is expected to be', () => {
  it('has the size, the folds and the panels of the format', () => {
    expect(OWN).toMatchObject({
      edition: 'edition-1',
      updatedOn: '2024-11-21',
      sender: 'datagrandest',
      openSize: { width: 297, height: 210 },
      folds: { outside: [97, 197], inside: [100, 200] },
      pages: 'sides',
      url: 'https://www.datagrandest.fr/open-data',
    })
    expect(OWN.panels.map(({ id, side, area }) => [id, side, area.x, area.width])).toEqual([
      ['get-organised', 'outside', 0, 97],
      ['need-help', 'outside', 97, 100],
      ['cover', 'outside', 197, 100],
      ['why-publish', 'inside', 0, 100],
      ['voices', 'inside', 100, 100],
      ['did-you-know', 'inside', 200, 97],
    ])
  })

  it('has every text of the edition, on the side of its panel', () => {
    expect(textOf('definition')).toEqual([
      {
        panel: 'did-you-know',
        field: 'definition',
        side: 'inside',
        text: 'Une donnée ouverte est une donnée mise à disposition dans un format ouvert, librement accessible et réutilisable par tous.',
      },
    ])
    expect(textOf('email')).toMatchObject([{ side: 'outside', text: 'contact@datagrandest.fr' }])
  })

  it('has what its senders say: the owner’s name, the address of the code, the partner’s slot', () => {
    expect(textOf('owner.name')).toMatchObject([{ panel: 'cover', text: 'DataGrandEst' }])
    expect(textOf('landingLink.url')).toMatchObject([{ text: 'www.datagrandest.fr/open-data' }])
    expect(textOf('partner.name')).toEqual([])
    expect(PARTNERS).toMatchObject({ sender: 'trois-vallons', pages: 'imposed' })
    expect(textOf('partner.name', PARTNERS)).toMatchObject([
      { panel: 'need-help', text: 'Communauté de communes des Trois-Vallons' },
    ])
    expect(textOf('landingLink.url', PARTNERS)).toMatchObject([
      { text: 'trois-vallons.example/donnees' },
    ])
  })

  it('has the mentions of its run, each at its field', () => {
    const printer = { name: 'Imprimerie des Vallons', address: 'Rue de la Gare, Toul' }
    const run = { ...runOf('meuse-2024'), mentions: { printer, keepOffStreet: true as const } }
    const { texts } = expectedLeaflet(jobOf(CATALOGUE, run), 'sides')
    expect(texts.slice(-3)).toEqual(
      [
        ['mentions.printer.name', 'Imprimé par Imprimerie des Vallons'],
        ['mentions.printer.address', 'Rue de la Gare, Toul'],
        ['mentions.keepOffStreet', 'Ne pas jeter sur la voie publique.'],
      ].map(([field, text]) => ({ panel: 'need-help', side: 'outside', field, text })),
    )
  })

  it('may tell its edition and who prints it again, and no other edition', () => {
    const job = jobOf(CATALOGUE, runOf('meuse-2024'))
    expect(OWN.imprint).toEqual(['→', imprintOf(job).edition])
    expect(PARTNERS.imprint.at(-1)).toBe(
      'Réimpression\u00a0: Communauté de communes des Trois-Vallons',
    )
  })
})
