import { describe, expect, it } from 'vitest'
import { type MarkedStretch, markWords } from './mark-words.ts'

/** Stretches as one string: `{removed}`, `[added]`. */
const shown = (stretches: readonly MarkedStretch[]) =>
  stretches
    .map(({ kind, text }) =>
      kind === 'kept' ? text : kind === 'removed' ? `{${text}}` : `[${text}]`,
    )
    .join('')

describe('two texts, word by word', () => {
  it.each([
    [
      'one word changed',
      'Partager les données.',
      'Partager ces données.',
      'Partager {les}[ces] données.',
    ],
    [
      'a word added',
      'Valider le principe',
      'Valider vite le principe',
      'Valider [vite ]le principe',
    ],
    [
      'a word removed',
      'Valider vite le principe',
      'Valider le principe',
      'Valider {vite }le principe',
    ],
    [
      'words changed one after the other',
      'est un trésor rare',
      'est une chance rare',
      'est {un trésor}[une chance] rare',
    ],
    ['a space of another kind', 'trésor\u00a0!', 'trésor\u202f!', 'trésor{\u00a0}[\u202f]!'],
    ['two spaces for one', 'a b', 'a  b', 'a{ }[  ]b'],
    ['accents', 'DEMARCHE', 'DÉMARCHE', '{DEMARCHE}[DÉMARCHE]'],
    ['an apostrophe', "l'eau", 'l’eau', "l{'}[’]eau"],
    ['nothing', 'Publier', 'Publier', 'Publier'],
    ['all', 'Publier', 'Ouvrir', '{Publier}[Ouvrir]'],
  ])('tell %s', (_, from, to, expected) => {
    expect(shown(markWords(from, to))).toBe(expected)
  })

  it('give both texts back, whatever is marked in them', () => {
    const texts = [
      '',
      'a',
      'a b',
      'a  b\u202f!',
      'b a',
      '«\u00a0Oui\u00a0» a b c',
      'c b, a',
      ' a b ',
    ]
    for (const from of texts) {
      for (const to of texts) {
        const without = (kind: string) =>
          markWords(from, to)
            .filter((stretch) => stretch.kind !== kind)
            .map(({ text }) => text)
            .join('')
        expect([without('added'), without('removed')]).toEqual([from, to])
      }
    }
  })
})
