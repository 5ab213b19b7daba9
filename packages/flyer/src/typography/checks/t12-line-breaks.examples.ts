import type { Examples } from '../../findings/rule.ts'
import type { ComposedText } from '../composed/composed-text.ts'

const body = (text: string, lines: readonly string[], ...finds: readonly string[]) => ({
  text,
  role: 'body' as const,
  lines,
  finds,
})

/** Composed lines that T12 accepts, and those in which it finds something. */
export const t12LineExamples: Examples<ComposedText> = {
  passes: [
    ...(['title', 'body', 'name', 'address'] as const).flatMap((role) =>
      [[], ['']].map((lines) => ({ text: '', role, lines })),
    ),
    // A word may part after its own hyphen or dash.
    body('un peut-être', ['un peut-', 'être']),
    body('eau–air', ['eau–', 'air']),
    body('et/ou', ['et/', 'ou']),
    body('Bar-le-Duc', ['Bar-', 'le-Duc']),
    { ...body('Bar-le-Duc', ['Bar-', 'le-Duc']), role: 'name' },
    body('peut-être, vis-à-vis, au-delà', ['peut-', 'être, vis-', 'à-vis, au-delà']),
    // Addresses are T15's.
    body('Voir www.x.fr ici', ['Voir', 'www.y.fr ici']),
    body('Écrire à contact@datagrandest.fr.', ['Écrire à contact@', 'datagrandest.fr.']),
  ],
  fails: [
    // Lines give the text back.
    body('mise à disposition', ['mise à disposi-', 'tion'], 'added-hyphen'),
    body('disposition', ['disposi\u00ad', 'tion'], 'added-hyphen'),
    body('disposition', ['disposi', 'tion'], 'in-word'),
    body('un mot', ['un', 'nom'], 'line-altered'),
    body('un mot', ['UN', 'MOT'], 'line-altered'),
    body('un mot de plus', ['un mot'], 'end-altered'),
    body('un mot', ['un mot', 'de plus'], 'line-altered'),
    body('un mot', ['unmot'], 'line-altered'),
    body('un mot', ['un', 'mot-'], 'end-altered'),
    // What stays together.
    body('un trésor\u202f!', ['un trésor', '\u202f!'], 'at-no-break'),
    body('un trésor\u202f!', ['un trésor\u202f', '!'], 'at-no-break'),
    body('un trésor\u202f!', ['un trésor', '!'], 'at-no-break'),
    body('le 7\u00a0octobre', ['le 7', 'octobre'], 'at-no-break'),
    body('porte\u2011clé', ['porte\u2011', 'clé'], 'at-no-break'),
    body('de l’open data', ['de l’', 'open data'], 'after-elided'),
    body('qu’ il', ['qu’', 'il'], 'after-elided'),
    body('la loi 2016-1321', ['la loi 2016-', '1321'], 'between-figures'),
    body('SAINT-LOUIS Agglomération', ['SAINT-', 'LOUIS Agglomération'], 'in-capitals'),
    { ...body('Bar-le-Duc', ['Bar-', 'le-Duc'], 'in-word-of-title'), role: 'title' },
    { ...body('Bar-le-Duc', ['Bar', '-le-Duc'], 'in-word'), role: 'name' },
    { ...body('SAINT-DIÉ', ['SAINT-', 'DIÉ'], 'in-capitals'), role: 'name' },
    body(
      'peut-être, vis-à-vis, au-delà',
      ['peut-', 'être, vis-', 'à-vis, au-', 'delà'],
      'third-hyphen',
    ),
  ],
}
