import { checkText } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { projectLeaflet } from '../testing/project-leaflet.ts'
import { INKS } from '../tokens/inks.ts'
import { changeSentence, placeOnSide, subjectName } from './french.ts'
import type { ChangeDetail } from './list-changes.ts'

const { edition } = projectLeaflet
const blue = INKS.deepBlue

describe('a change', () => {
  it.each<[ChangeDetail, string]>([
    [{ kind: 'moved', dx: 0.3, dy: 0 }, 'Déplacement de 0,3\u00a0mm vers la droite.'],
    [
      { kind: 'moved', dx: -0.3, dy: 12.345 },
      'Déplacement de 0,3\u00a0mm vers la gauche et de 12,35\u00a0mm vers le bas.',
    ],
    [{ kind: 'moved', dx: 0.001, dy: -1 }, 'Déplacement de 1\u00a0mm vers le haut.'],
    [{ kind: 'words', from: 'a', to: 'b' }, 'Les mots changent.'],
    [
      { kind: 'lines', from: ['a b'], to: ['a', 'b'] },
      'Les mêmes mots passent de 1\u00a0ligne à 2\u00a0lignes.',
    ],
    [
      { kind: 'lines', from: ['a b', 'c'], to: ['a', 'b c'] },
      'Les mêmes mots passent à la ligne ailleurs.',
    ],
    [
      { kind: 'lines', from: ['a'], to: ['a'] },
      'Les lignes sont les mêmes, leurs graisses ou leur alignement changent.',
    ],
    [
      { kind: 'ink', from: 'black', to: 'coral' },
      'L’encre passe de «\u00a0Noir\u00a0» à «\u00a0Corail\u00a0».',
    ],
    [{ kind: 'text-size', from: 12.5, to: 13 }, 'Le corps passe de 12,5\u00a0pt à 13\u00a0pt.'],
    [
      { kind: 'leading', from: 16.875, to: 13.5 },
      'L’interligne passe de 16,875\u00a0pt à 13,5\u00a0pt.',
    ],
    [
      { kind: 'face', from: 'textRegular', to: 'titleBold' },
      'La police passe de «\u00a0Source Sans 3, graisse 400\u00a0» à «\u00a0Bricolage Grotesque, graisse 700\u00a0».',
    ],
    [
      { kind: 'size', from: { width: 14, height: 14 }, to: { width: 14.5, height: 14 } },
      'Les dimensions passent de 14\u00a0×\u00a014\u00a0mm à 14,5\u00a0×\u00a014\u00a0mm.',
    ],
    [{ kind: 'shape' }, 'Le dessin change.'],
    [{ kind: 'pixels' }, 'L’image change.'],
    [
      { kind: 'recipe', ink: 'deepBlue', from: blue, to: { ...blue, m: 68, k: 37.5 } },
      'Bleu profond\u00a0: le magenta passe de 70\u00a0% à 68\u00a0%, le noir passe de 35\u00a0% à 37,5\u00a0%.',
    ],
    [{ kind: 'added' }, 'Il n’y avait rien ici avant.'],
    [{ kind: 'removed' }, 'Il n’y a plus rien ici.'],
  ])('%j is told as « %s »', (change, sentence) => {
    expect(changeSentence(change)).toBe(sentence)
    expect(checkText({ text: sentence, role: 'body' }, {})).toEqual([])
  })
})

it('a place is told from the top left of the trimmed sheet', () => {
  const text = placeOnSide({ x: 111, y: 25.44, width: 78.06, height: 9 })
  expect(text).toBe(
    'à 111,0\u00a0mm du bord gauche et à 25,4\u00a0mm du haut, 78,1\u00a0×\u00a09,0\u00a0mm',
  )
  expect(checkText({ text, role: 'body' }, {})).toEqual([])
})

it('what is drawn has a French name, whatever it is', () => {
  const nameOf = (subject: Parameters<typeof subjectName>[0]) =>
    subjectName(subject, 'did-you-know', edition)
  expect(nameOf({ kind: 'text', field: 'definition' })).toBe('Définition')
  expect(nameOf({ kind: 'text', field: 'call.steps.0.arrow' })).toBe(
    'Appel › Première étape › Flèche',
  )
  expect(nameOf({ kind: 'text', field: 'owner.name' })).toBe('Nom de l’émetteur')
  expect(nameOf({ kind: 'text', field: 'unknown' })).toBe('Texte')
  expect(nameOf({ kind: 'drawing', name: 'flow' })).toBe('Marques de la chaîne')
  expect(nameOf({ kind: 'drawing', name: 'unknown' })).toBe('Dessin')
  expect(nameOf({ kind: 'solid' })).toBe('Aplat')
  expect(nameOf({ kind: 'ground' })).toBe('Fond de la face')
  expect(nameOf({ kind: 'panel' })).toBe('Volet entier')
})
