import { printedTexts } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { projectLeaflet } from '../testing/project-leaflet.ts'
import { breakLines } from './break-lines.ts'

const widthOf = (words: readonly string[]) => words.join(' ').length

/** Breaks a text in a type whose every character is 1 wide. */
function linesOf(text: string, measure: number, balanced = false): string[] {
  const words = text.split(' ')
  const starts = breakLines({
    words,
    widthOf: (start, end) => widthOf(words.slice(start, end)),
    measure,
    balanced,
  })
  return starts.map((start, i) => words.slice(start, starts[i + 1]).join(' '))
}

/** As few lines as words can take: each line is filled before the next one begins. */
function fewestLines(words: readonly string[], measure: number): number {
  let lines = 0
  for (let start = 0; start < words.length; lines++) {
    let end = start + 1
    while (end < words.length && widthOf(words.slice(start, end + 1)) <= measure) end++
    start = end
  }
  return lines
}

/** Whether words fit a number of lines with two words or more on the last one. */
function canEndOnTwoWords(words: readonly string[], lines: number, measure: number): boolean {
  for (let start = words.length - 2; start >= 0; start--) {
    if (widthOf(words.slice(start)) > measure) return false
    if (fewestLines(words.slice(0, start), measure) + 1 <= lines) return true
  }
  return false
}

describe('lines', () => {
  it('hold every word once, in order', () => {
    const text = 'un deux trois quatre cinq six sept huit neuf dix'
    expect(linesOf(text, 12).join(' ')).toBe(text)
  })

  it('take a text that fits whole on one', () => {
    expect(linesOf('un deux trois', 13)).toEqual(['un deux trois'])
    expect(linesOf('un deux trois', 12)).toHaveLength(2)
  })

  it('give a word that is wider than the measure a line of its own', () => {
    expect(linesOf('la réutilisation des données', 8)).toEqual([
      'la',
      'réutilisation',
      'des',
      'données',
    ])
  })

  it('of no word are none', () => {
    const starts = breakLines({ words: [], widthOf: () => 0, measure: 10, balanced: false })
    expect(starts).toEqual([])
  })

  it('do not end on a word alone, where it costs no line', () => {
    expect(linesOf('alpha bravo delta gamma sigma', 23)).toEqual([
      'alpha bravo delta',
      'gamma sigma',
    ])
  })

  it('end on a word alone rather than take one line more', () => {
    expect(linesOf('alpha bravo gammadeltasigma', 16)).toEqual(['alpha bravo', 'gammadeltasigma'])
  })

  it.each([
    ['alpha open data sigma', ['alpha', 'open data sigma']],
    ['alpha l’open data, sigma', ['alpha', 'l’open data, sigma']],
    ['ALPHA OPEN DATA SIGMA', ['ALPHA', 'OPEN DATA SIGMA']],
    ['alpha bien commun sigma', ['alpha', 'bien commun sigma']],
  ])('keep together what belongs together: %s', (text, lines) => {
    expect(linesOf(text, 18)).toEqual(lines)
  })

  it('part it rather than take one line more', () => {
    expect(linesOf('alpha bravo open data sigma omega', 16)).toEqual([
      'alpha bravo open',
      'data sigma omega',
    ])
  })

  it('do not end on an article or a preposition that could go with its noun', () => {
    expect(linesOf('publier toutes les données ouvertes', 20)).toEqual([
      'publier toutes',
      'les données ouvertes',
    ])
  })

  it('break where it costs more only rather than take one line more', () => {
    const words = ['alpha', 'Saint-', 'Dié-', 'Vosges']
    const broken = (measure: number) =>
      breakLines({
        words,
        costs: [0, 0, 3, 3],
        widthOf: (start, end) => words.slice(start, end).join('').length,
        measure,
        balanced: false,
      })
    expect(broken(16)).toEqual([0, 1])
    expect(broken(15)).toEqual([0, 2])
  })

  it('do not open on one that is far shorter than the next, where another break fits', () => {
    const definition =
      'Une donnée ouverte est une donnée mise à disposition dans un format ouvert, librement accessible'
    expect(linesOf(definition, 34)).toEqual([
      'Une donnée ouverte est une donnée',
      'mise à disposition dans un format',
      'ouvert, librement accessible',
    ])
    expect(linesOf('En qualité de service public de la donnée', 28, true)).toEqual([
      'En qualité de service',
      'public de la donnée',
    ])
  })

  it('end on a conjunction or a pronoun rather than open on a short one', () => {
    expect(linesOf('partager les données que nous avons collectées hier', 26)).toEqual([
      'partager les données que',
      'nous avons collectées hier',
    ])
  })

  it('of a title are as even as they can be', () => {
    const title = 'alpha bravo delta gamma sigma omega'
    expect(linesOf(title, 30, true)).toEqual(['alpha bravo delta', 'gamma sigma omega'])
    expect(linesOf(title, 30, false)[0]).toBe('alpha bravo delta gamma')
  })
})

describe('at every measure, the texts of the leaflet', () => {
  const texts = printedTexts(projectLeaflet.edition)
    .map(({ text }) => text)
    .filter((text) => text.includes(' '))
  const measures = Array.from({ length: 50 }, (_, i) => 20 + i)

  it.each([
    ['ragged', false],
    ['balanced', true],
  ])('%s, take as few lines as can be', (_, balanced) => {
    for (const text of texts) {
      for (const measure of measures) {
        const fewest = fewestLines(text.split(' '), measure)
        expect([text, measure, linesOf(text, measure, balanced).length]).toEqual([
          text,
          measure,
          fewest,
        ])
      }
    }
  })

  it('end on a word alone only where nothing else fits, or « open data » would part', () => {
    for (const text of texts.filter((candidate) => !/open data/i.test(candidate))) {
      for (const measure of measures) {
        const lines = linesOf(text, measure)
        if (lines.length === 1 || lines.at(-1)?.includes(' ')) continue
        expect([text, measure, canEndOnTwoWords(text.split(' '), lines.length, measure)]).toEqual([
          text,
          measure,
          false,
        ])
      }
    }
  })

  it('part « open data » only where keeping it would take one line more', () => {
    for (const text of texts.filter((candidate) => /open data/i.test(candidate))) {
      const kept = text.replaceAll(/(open) (data)/gi, '$1\u00a0$2').split(' ')
      for (const measure of measures) {
        const lines = linesOf(text, measure)
        if (!/open\ndata/i.test(lines.join('\n'))) continue
        expect([text, measure, fewestLines(kept, measure)]).toEqual([
          text,
          measure,
          expect.toSatisfy((count: number) => count > lines.length),
        ])
      }
    }
  })
})
