import { jobOf } from '@flyer-open-data/flyer'
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
})
