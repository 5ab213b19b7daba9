import { describe, expect, it } from 'vitest'
import { checkText } from './check-text.ts'
import { TEXT_RULES } from './rules.ts'
import { UNCORRECTED_STRINGS } from './testing/leaflet-strings.ts'
import type { TextRole } from './text-rule.ts'

/** More corrections than any text of these tests needs: one that does not mend would go on. */
const MOST_CORRECTIONS = 20

/** The text after the corrections of one rule, made one at a time as a person makes them. */
function corrected(id: string, text: string, role: TextRole): string {
  let whole = text
  for (let i = 0; i < MOST_CORRECTIONS; i++) {
    const [finding] = checkText({ text: whole, role }, {}).filter(
      ({ rule, correction }) => rule === id && correction,
    )
    if (!finding) return whole
    const { place, correction } = finding
    whole = whole.slice(0, place.start) + correction?.replacement + whole.slice(place.end)
  }
  throw new Error(`${id} never ends correcting ${text}: ${whole}`)
}

describe('the correction of a fault', () => {
  it.each<[string, string, string, TextRole?]>([
    ['T1', 'Pourquoi ? Ah! Oui ;', 'Pourquoi\u202f? Ah\u202f! Oui\u202f;'],
    ['T2', 'Ceci : cela', 'Ceci\u00a0: cela'],
    ['T3', '« Ouvrir » et «ouvrir»', '«\u00a0Ouvrir\u00a0» et «\u00a0ouvrir\u00a0»'],
    ['T4', "l'open data", 'l’open data'],
    ['T5', 'LA DEMARCHE, A LA COLLECTIVITE', 'LA DÉMARCHE, À LA COLLECTIVITÉ'],
    ['T6', 'loi n° 2016-1321', 'loi n°\u00a02016-1321'],
    ['T7', 'le 7 Octobre 2016', 'le 7\u00a0octobre\u00a02016'],
    ['T8', 'la 2ème, la 1ère, le XXIème', 'la 2e, la 1re, le XXIe'],
    ['T9', ' Ouvrir... les  données ', 'Ouvrir… les données'],
    ['T10', 'une OEUVRE du coeur', 'une ŒUVRE du cœur'],
    ['T11', '14h30, 100 % de 10 000', '14\u00a0h\u00a030, 100\u00a0% de 10\u202f000'],
    ['T12', 'dispo\u00adsition', 'disposition'],
    ['T13', '10-20 - ou 297 x 210', '10–20 – ou 297 × 210'],
    ['T15', 'www.DataGrandEst.fr', 'www.datagrandest.fr', 'address'],
    ['T15', 'www.datagrandest.fr.', 'www.datagrandest.fr', 'address'],
  ])('%s: turns %j into %j', (id, wrong, right, role = 'body') => {
    expect(corrected(id, wrong, role)).toBe(right)
  })

  it('is absent where only the author knows', () => {
    for (const text of ['La 1ème', 'Il dit «\u00a0oui', 'Voir n°', 'Il dit "oui"', 'Ouvrir..']) {
      const findings = checkText({ text, role: 'body' }, {})
      expect(findings).not.toEqual([])
      expect(findings.filter(({ correction }) => correction)).toEqual([])
    }
  })

  it('of every fault that the minutes had leaves none', () => {
    for (const text of UNCORRECTED_STRINGS) {
      const mended = TEXT_RULES.reduce((whole, { id }) => corrected(id, whole, 'body'), text)
      expect(mended).not.toBe(text)
      expect(checkText({ text: mended, role: 'body' }, {})).toEqual([])
    }
  })

  it('comes with the stretch that it replaces', () => {
    const [finding] = checkText({ text: "L'open data", role: 'body' }, {})
    expect(finding?.correction).toEqual({ found: "'", replacement: '’' })
  })
})
