import { a4Accordion, a5SingleFold } from '@flyer-open-data/ui/specimens'
import { describe, expect, it } from 'vitest'
import {
  foldDirectionText,
  foldOrderText,
  foldText,
  panelWidthsText,
  turningText,
} from '../job-facts/fold-words.ts'
import {
  closedSizeText,
  occasionText,
  quantityText,
  senderText,
  sizeText,
  standingPoints,
} from '../job-facts/job-words.ts'
import { COATED, UNCOATED } from '../testing/conditions.ts'
import { LEAFLET_FORMAT } from '../testing/formats.ts'
import { jobWith } from '../testing/paper-sources.ts'
import { editionText, hashGroups, paperText } from './french-facts.ts'

describe('how many copies', () => {
  it.each([
    [{ kind: 'exact', count: 1 } as const, '1\u00a0exemplaire'],
    [{ kind: 'exact', count: 100 } as const, '100\u00a0exemplaires'],
    [{ kind: 'exact', count: 12_500 } as const, '12\u202f500\u00a0exemplaires'],
    [{ kind: 'exact', count: 1_000_000 } as const, '1\u202f000\u202f000\u00a0exemplaires'],
    [
      { kind: 'range', min: 100, max: 2000 } as const,
      '100 à 2\u202f000\u00a0exemplaires, nombre à préciser',
    ],
    [{ kind: 'unknown' } as const, 'à préciser'],
  ])('%j is « %s »', (quantity, text) => {
    expect(quantityText(quantity)).toBe(text)
  })
})

describe('where and when', () => {
  it.each([
    ['Bar-le-Duc', '2024-11-12', 'Bar-le-Duc, 12\u00a0novembre\u00a02024'],
    ['Metz', '2024-12', 'Metz, décembre\u00a02024'],
    ['Metz', null, 'Metz, date à préciser'],
    [null, '2024-11-12', 'lieu à préciser, 12\u00a0novembre\u00a02024'],
    [null, null, 'lieu et date à préciser'],
  ])('%s, %s is « %s »: nothing is invented', (place, date, text) => {
    expect(occasionText(jobWith('meuse-2024', { place, date }))).toBe(text)
  })
})

describe('the leaflet and its making', () => {
  it('has its sizes and its fold', () => {
    expect(sizeText(LEAFLET_FORMAT.openSize)).toBe('297\u00a0×\u00a0210\u00a0mm')
    expect(closedSizeText(LEAFLET_FORMAT)).toBe('100\u00a0×\u00a0210\u00a0mm')
    expect(foldText(LEAFLET_FORMAT)).toBe('Pli roulé, 3\u00a0volets')
    expect(panelWidthsText(LEAFLET_FORMAT)).toBe(
      '97\u00a0|\u00a0100\u00a0|\u00a0100\u00a0mm, vu de l’extérieur, de gauche à droite',
    )
    expect(foldOrderText(LEAFLET_FORMAT)).toBe(
      'Le rabat (97\u00a0mm) rentre en premier, la couverture se ferme par-dessus',
    )
  })

  it('folds another way in another format', () => {
    const folded = (fold: 'accordion' | 'single') => ({ ...LEAFLET_FORMAT, fold })
    expect(foldText(folded('accordion'))).toBe('Pli accordéon, 3\u00a0volets')
    expect(foldOrderText(folded('accordion'))).toBe('En zigzag, la couverture dessus')
    expect(foldText(folded('single'))).toBe('Un seul pli, 3\u00a0volets')
    expect(foldOrderText(folded('single'))).toBe('La couverture dessus')
  })

  it('closes each fold to the side that the format says', () => {
    expect(foldDirectionText(LEAFLET_FORMAT)).toBe(
      'Les deux plis rentrent vers l’intérieur, rabat d’abord',
    )
    expect(foldDirectionText(a4Accordion)).toBe(
      'Plis, de gauche à droite\u00a0: vers l’extérieur, vers l’intérieur',
    )
    expect(foldDirectionText(a5SingleFold)).toBe('Le pli rentre vers l’intérieur')
  })

  it('is turned over about its upright edge', () => {
    expect(turningText(LEAFLET_FORMAT)).toBe('tête à tête, retourné sur le bord court')
    const { width, height } = LEAFLET_FORMAT.openSize
    const upright = { ...LEAFLET_FORMAT, openSize: { width: height, height: width } }
    expect(turningText(upright)).toBe('tête à tête, retourné sur le bord long')
  })

  it('tells its paper and the profile of it', () => {
    expect(paperText(COATED)).toBe('Papier couché, profil FOGRA39')
    expect(paperText(UNCOATED)).toBe('Papier non couché, profil FOGRA47')
  })

  it('tells its edition, and who prints it', () => {
    expect(editionText(jobWith('meuse-2024'))).toBe('1 (contenu du 21\u00a0novembre\u00a02024)')
    expect(senderText(jobWith('meuse-2024'))).toBe('DataGrandEst')
    expect(senderText(jobWith('meuse-2024', {}, true))).toBe(
      'Communauté de communes des Trois-Vallons, avec DataGrandEst',
    )
  })
})

it('open points are those that nobody has lifted', () => {
  const job = jobWith('meuse-2024')
  const lifted = { on: '2024-10-01', ground: 'Accord écrit' }
  const [first, ...others] = job.openPoints
  const openPoints = first ? [{ ...first, lifted }, ...others] : []
  expect(standingPoints({ openPoints })).toEqual(others.map(({ what }) => what))
  expect(standingPoints({ openPoints: [] })).toEqual([])
})

it('a hash is read in eight groups of eight', () => {
  const hash = '0123456789abcdef'.repeat(4)
  expect(hashGroups(hash)).toHaveLength(8)
  expect(hashGroups(hash).join('')).toBe(hash)
  expect(hashGroups(hash)[1]).toBe('89abcdef')
})
