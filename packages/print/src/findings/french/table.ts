import type { WordsFor } from '@flyer-open-data/flyer'
import type { PressFaults } from '../faults.ts'

/** French words for a table of members. */
export const TABLE: Pick<WordsFor<PressFaults>, 'table'> = {
  table: {
    why: 'Une ligne mal lue imprimerait un autre nom ou une autre adresse.',
    faults: {
      'no-column': ({ column }) => ({
        what: `Le tableau n’a pas de colonne «\u00a0${column}\u00a0».`,
        mend: 'Nommez les colonnes sur la première ligne\u00a0: nom, service, courriel, telephone, url, logo.',
      }),
      'column-twice': ({ column }) => ({
        what: `La colonne «\u00a0${column}\u00a0» est là deux fois.`,
        mend: 'Gardez-en une.',
      }),
      'no-rows': () => ({
        what: 'Le tableau n’a aucune ligne sous les noms des colonnes.',
        mend: 'Écrivez une ligne par membre.',
      }),
      'too-many-rows': ({ rows, most }) => ({
        what: `Le tableau a ${rows}\u00a0lignes, et on en lit ${most} à la fois.`,
        mend: 'Partagez-le en plusieurs tableaux.',
      }),
      'too-many-cells': ({ cells, columns }) => ({
        what: `La ligne a ${cells}\u00a0cellules, et le tableau ${columns}\u00a0colonnes.`,
        mend: 'Mettez entre guillemets droits une cellule qui contient un séparateur.',
      }),
      'broken-quotes': () => ({
        what: 'Une cellule ouvre des guillemets droits et ne les ferme pas, ou continue après.',
        mend: 'Fermez-les, et doublez ceux qui sont à l’intérieur d’une cellule.',
      }),
      'logo-with-path': ({ file }) => ({
        what: `Le logo «\u00a0${file}\u00a0» est nommé avec un dossier.`,
        mend: 'Écrivez le nom du fichier seul, et mettez-le dans le dossier des logos.',
      }),
      'no-logo-file': ({ file }) => ({
        what: `Le dossier ne contient pas le logo «\u00a0${file}\u00a0».`,
        mend: 'Ajoutez-le, corrigez son nom, ou laissez la cellule vide.',
      }),
      'no-number': ({ text }) => ({
        what: `La quantité «\u00a0${text}\u00a0» n’est pas un nombre entier.`,
        mend: 'Écrivez des chiffres seulement, ou laissez la cellule vide.',
      }),
    },
  },
}
