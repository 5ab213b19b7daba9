import { lettersOf, placesOf } from '../leaflet/letters.ts'
import { isShown, type ShownText } from '../leaflet/shown-text.ts'
import { PAPER, text } from './example-painted.ts'
import { example, failing } from './examples.ts'
import { readOn } from './leaflet-texts.ts'
import { beginning, placeOf } from './page-areas.ts'
import { preflightRule } from './preflight-rule.ts'
import { isUntold } from './sender-panel.ts'

const WITHOUT_TITLE = { onlyPainted: [text('données', { paint: PAPER })] }

/** L202: every text of the edition is there, letter by letter, on the side where it belongs. */
export const textsThere = preflightRule<'L202'>({
  id: 'L202',
  title: 'Every text of the edition is printed',
  source: 'This project: the texts of the edition, compared without their spaces',
  severity: 'error',
  needs: ['leaflet'],
  examples: {
    passes: [
      example(),
      // A word that is split, and letters that the file does not name.
      example({
        onlyPainted: ['Ouv', 'rir ses do', 'nn\ufffde', 's'].map((words) => text(words)),
      }),
    ],
    fails: [
      failing(['missing'], WITHOUT_TITLE),
      failing(['missing'], { onlyPainted: [text('Ouvrir ses donnees')] }),
    ],
  },
  check(inspected) {
    const { file, leaflet } = inspected
    if (!leaflet) return []
    const pages = file.pages.map((page) => ({ page, shown: readOn(inspected, page, leaflet) }))
    return leaflet.texts
      .filter(({ text: words, side }) => {
        const number = side === 'outside' ? 1 : 2
        const where = pages.filter(
          ({ page }) => leaflet.pages === 'panels' || page.number === number,
        )
        return !isShown(
          words,
          where.flatMap(({ shown }) => shown),
        )
      })
      .map(({ panel, field, text: words, side }) => ({
        fault: 'missing',
        values: { panel, field, text: beginning(words) },
        place: leaflet.pages === 'panels' ? {} : { page: side === 'outside' ? 1 : 2 },
      }))
  },
})

const LOREM = text('Lorem ipsum', { baseline: { x: 50, y: 30 } })
const LEFT_PANEL = { panel: 'outside-0', sender: 'Commune d’exemple' }

/** L204: nothing else is printed as text: the words of another edition, or of a template. */
export const noStrayText = preflightRule<'L204'>({
  id: 'L204',
  title: 'Nothing else is printed as text inside the trim',
  source:
    'This project: the texts of the edition and of its sender; not on an imposed sheet, which has notes, nor where a reprint has what only its sender knows',
  severity: 'error',
  needs: ['leaflet'],
  examples: {
    passes: [
      example(),
      example({ painted: [text('→', { baseline: { x: 50, y: 30 } })] }),
      example({
        painted: [text('Deux par feuille', { baseline: { x: 50, y: 30 } })],
        leaflet: { pages: 'imposed' },
      }),
      example({
        painted: [text('Mairie', { baseline: { x: 8, y: 22 } })],
        leaflet: { untold: LEFT_PANEL },
      }),
    ],
    fails: [
      failing(['stray'], { painted: [LOREM] }),
      failing(['stray'], { painted: [LOREM], leaflet: { untold: LEFT_PANEL } }),
    ],
  },
  check(inspected) {
    const { file, leaflet } = inspected
    if (!leaflet || leaflet.pages === 'imposed') return []
    const known = [...leaflet.texts.map(({ text: words }) => words), ...leaflet.imprint].map(
      lettersOf,
    )
    return file.pages.flatMap((page) => {
      const isTheirs = isUntold(inspected, page)
      const orders = readOn(inspected, page, leaflet)
      const stray = orders.map((shown) => new Set(uncovered(shown, known)))
      const [painted, inLines] = stray
      return [...(painted ?? [])]
        .filter((item) => inLines?.has(item) && !isTheirs(item))
        .filter(({ text: words }) => !isPieceOf(lettersOf(words), known))
        .map((item) => ({
          fault: 'stray',
          values: { text: beginning(item.text) },
          place: placeOf(item),
        }))
    })
  },
})

/** The pieces of what is shown that belong to no known text. */
function uncovered({ letters, pieces }: ShownText, known: readonly string[]) {
  const covered = new Uint8Array(letters.length)
  for (const words of known) {
    for (const place of placesOf(words, letters)) covered.fill(1, place, place + words.length)
  }
  return pieces
    .filter(({ from, to }) => covered.subarray(from, to).includes(0))
    .map(({ item }) => item)
}

/** Letters that are so many are no accident. */
const LONG_PIECE = 4

/** Whether letters are a piece of some known text: its lines may have been painted in any order. */
const isPieceOf = (letters: string, known: readonly string[]) =>
  letters.length >= LONG_PIECE && known.some((words) => words.includes(letters))
