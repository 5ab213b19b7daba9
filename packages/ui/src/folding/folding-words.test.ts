import { readCatalogue } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { a4Accordion } from '../specimens/formats.ts'
import { describeFolding, openingText, stateAt, viewText } from './folding-words.ts'

const { format } = readCatalogue()

describe('how far the leaflet is open, in words', () => {
  it.each([
    [1, 'fermé'],
    [0.75, 'ouvert à 25\u00a0%'],
    [0.5, 'premier volet'],
    [0.4, 'ouvert à 60\u00a0%'],
    [0, 'ouvert'],
  ])('at %d', (progress, text) => {
    expect(openingText(format, progress)).toBe(text)
  })

  it('knows no first panel on an accordion', () => {
    expect(openingText(a4Accordion, 0.5)).toBe('ouvert à 50\u00a0%')
    expect(stateAt(a4Accordion, 0.5)).toBeUndefined()
  })

  it('is in a state until the slider moves by a step', () => {
    expect(stateAt(format, 0.503)).toBe('first-opening')
    expect(stateAt(format, 0.51)).toBeUndefined()
    expect(stateAt(format, 0.99)).toBeUndefined()
  })
})

describe('from where it is seen, in words', () => {
  it.each([
    [0, 'de face'],
    [24.2, 'de face, tourné de 24° vers la droite'],
    [-24, 'de face, tourné de 24° vers la gauche'],
    [90, 'de profil'],
    [-90, 'de profil'],
    [156, 'de dos, tourné de 24° vers la gauche'],
    [-156, 'de dos, tourné de 24° vers la droite'],
    [180, 'de dos'],
    [-180, 'de dos'],
  ])('at %d degrees', (turn, text) => {
    expect(viewText(turn)).toBe(text)
  })
})

describe('the description', () => {
  it.each([
    [1, 0, 'fermé, vu de face. On voit la couverture.'],
    [
      0.5,
      0,
      'premier volet, vu de face. On voit, de gauche à droite\u00a0: le volet intérieur gauche «\u00a0Pourquoi publier ses données\u202f?\u00a0» et le rabat «\u00a0Bien s’organiser\u00a0».',
    ],
    [
      0,
      180,
      'ouvert, vu de dos. On voit, de gauche à droite\u00a0: le rabat «\u00a0Bien s’organiser\u00a0», la 4e de couverture et la couverture.',
    ],
    [1, 90, 'fermé, vu de profil. On n’en voit que la tranche.'],
  ])('at %d, turned by %d', (progress, turn, text) => {
    expect(describeFolding(format, progress, turn)).toBe(
      `Dépliant 3 volets, pli roulé\u00a0: ${text}`,
    )
  })
})
