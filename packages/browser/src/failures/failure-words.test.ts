import { ContentError, checkText, type Finding } from '@flyer-open-data/flyer'
import { separateInks } from '@flyer-open-data/print'
import { describe, expect, it } from 'vitest'
import {
  CheckTooLongError,
  FileNotReadError,
  PartNotFetchedError,
  PartNotImportedError,
  ReaderBrokenError,
} from '../fetching/part-errors.ts'
import { failureWords } from './failure-words.ts'

it.each([
  ['the server', new PartNotFetchedError('profile', 'a.icc', 404), 'erreur 404'],
  ['the network', new PartNotFetchedError('profile', 'a.icc', 'none'), 'ne répond pas'],
  ['what came', new PartNotFetchedError('colour-engine', 'a.wasm', 'other'), 'autre chose'],
  ['the program', new PartNotImportedError(new TypeError('Failed')), 'recharge la page'],
  ['the reader', new ReaderBrokenError(''), 'lit les PDF'],
  ['what nobody expected', new RangeError('Canvas is too large.'), '(Canvas is too large)'],
  ['what is no error', 'cut', '(cut)'],
])('names %s, in French that follows the rules of the leaflet', (_, error, word) => {
  const { what, mend } = failureWords({ step: 'draw', error })
  expect(what).toMatch(/^Le fichier d’impression n’a pas pu être dessiné\u00a0: .*[^.]\.$/)
  expect(`${what} ${mend}`).toContain(word)
  expect(`${what} ${mend}`).not.toMatch(/'|[\u0020\u00a0][;!?]|[\u0020\u202f]:/)
})

/** What separating refuses of a file with pages of these contents. */
async function refusalOf(contents: readonly string[]): Promise<unknown> {
  const pages = contents.map((_, i) => `${10 + 2 * i} 0 R`)
  const objects = [
    '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj',
    `2 0 obj\n<</Type/Pages/Kids[${pages.join(' ')}]/Count ${pages.length}>>\nendobj`,
    ...contents.flatMap((content, i) => [
      `${10 + 2 * i} 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents ${11 + 2 * i} 0 R>>\nendobj`,
      `${11 + 2 * i} 0 obj\n<</Length ${content.length}>>\nstream\n${content}\nendstream\nendobj`,
    ]),
  ]
  const file = `%PDF-1.4\n${objects.join('\n')}\ntrailer\n<</Root 1 0 R>>\n%%EOF`
  return separateInks(new TextEncoder().encode(file), 0).catch((error: unknown) => error)
}

it.each([
  ['the time', new CheckTooLongError('a.pdf', 30), 'plus de 30\u00a0secondes'],
  ['the disk', new FileNotReadError('a.pdf', new Error('gone')), 'choisissez-le à nouveau'],
  ['the renderer', new PartNotFetchedError('page-renderer', 'a.wasm', 404), 'dessine les pages'],
  ['the reader of codes', new PartNotFetchedError('code-reader', 'a.wasm', 'none'), 'QR codes'],
])('names %s, when a file could not be checked', (_, error, word) => {
  const { what, mend } = failureWords({ step: 'check', error })
  expect(what).toMatch(/^Le fichier n’a pas pu être contrôlé\u00a0: .*[^.]\.$/)
  expect(`${what} ${mend}`).toContain(word)
  for (const text of [what, mend]) expect(checkText({ text, role: 'body' }, {})).toEqual([])
})

it('names the time, when a logo could not be read, and no command that reads none', () => {
  const error = new CheckTooLongError('logo', 30)
  expect(failureWords({ step: 'logo', error })).toEqual({
    what: 'Le logo n’a pas pu être lu\u00a0: il faudrait plus de 30\u00a0secondes.',
    mend: 'Simplifiez le logo, ou choisissez-en un autre.',
  })
})

describe('a file that is refused', () => {
  it('is told with its page and object, in French, whole', async () => {
    const error = await refusalOf(['q Q', 'q 1 0 0 rg'])
    expect(error).toBeInstanceOf(ContentError)
    expect(failureWords({ step: 'make', error })).toEqual({
      what: 'Le fichier d’impression n’a pas pu être fabriqué. Une couleur n’est pas faite d’encres\u00a0: les réglages d’un imprimeur les choisiraient (page\u00a02, opérateur rg à l’octet\u00a02).',
      mend: 'Montrez un fichier d’impression, dont toutes les couleurs sont des encres.',
    })
  })

  it('for many faults tells three and the number of the others, each mend once', () => {
    const faultOn = (page: number): Finding => ({
      ...{ rule: 'value', fault: 'empty', severity: 'error', values: {} },
      place: { page },
    })
    const error = new ContentError([faultOn(1), ...[2, 3, 4, 5].map(faultOn)])
    const { what, mend } = failureWords({ step: 'make', error })
    expect(what.match(/\(page\u00a0\d/g)).toEqual([1, 2, 3].map((page) => `(page\u00a0${page}`))
    expect(what).toMatch(/\. Et 2\u00a0autres fautes\.$/)
    expect(mend).toBe('Écrivez un texte.')
    for (const text of [what, mend]) expect(checkText({ text, role: 'body' }, {})).toEqual([])
  })
})
