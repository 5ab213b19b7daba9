import { count, type WordsFor } from '@flyer-open-data/flyer'
import type { PressFaults } from '../faults.ts'
import type { ProfileSupplier } from '../profile-faults.ts'

const noProfile = 'Ce n’est pas un profil ICC de sortie en CMJN'

const bytes = (number: number) => count(number, 'octet', 'octets')

/** How to mend a profile; a project's own has one right form. */
const mend = (
  supplier: ProfileSupplier,
  printersOwn = 'Indiquez le profil des conditions d’impression, tel que l’imprimeur le fournit.',
) => (supplier === 'project' ? 'Rétablissez le profil livré avec le projet.' : printersOwn)

/** French words for a profile that is none, or none of its condition. */
export const PROFILE: Pick<WordsFor<PressFaults>, 'profile'> = {
  profile: {
    why: 'Le fichier d’impression mentirait sur ses encres, ou l’imprimeur le refuserait.',
    faults: {
      'unreadable-file': ({ supplier }) => ({
        what: 'Le profil de sortie est illisible.',
        mend: mend(supplier, 'Indiquez un fichier qui existe.'),
      }),
      'no-profile': ({ supplier }) => ({
        what: `${noProfile}\u00a0: il ne commence pas comme un profil.`,
        mend: mend(supplier),
      }),
      length: ({ told, length, supplier }) => ({
        what: `${noProfile}\u00a0: il annonce ${bytes(told)}, et le fichier en compte ${bytes(length)}.`,
        mend: mend(supplier),
      }),
      version: ({ version, supplier }) => ({
        what: `Le profil est en version ICC\u00a0${version}, qu’aucune norme d’impression n’accepte ici.`,
        mend: mend(
          supplier,
          'Demandez à l’imprimeur le profil en version\u00a02, ou 4 pour PDF/X-4.',
        ),
      }),
      kind: ({ kind, supplier }) => ({
        what: `${noProfile} (classe prtr, de CMYK à Lab), mais ${kind}.`,
        mend: mend(supplier),
      }),
      'tags-past-end': ({ supplier }) => ({
        what: 'Le sommaire du profil mène au-delà de sa fin.',
        mend: mend(supplier),
      }),
      'no-table': ({ table, supplier }) => ({
        what: `Le profil n’a pas de table ${table}\u00a0: il ne traduit pas les couleurs en encres, ou l’inverse.`,
        mend: mend(supplier),
      }),
      'table-shape': ({ table, inputs, outputs, supplier }) => ({
        what: `La table ${table} du profil ne mène pas de ${inputs} à ${count(outputs, 'canal', 'canaux')}.`,
        mend: mend(supplier),
      }),
      'no-description': ({ supplier }) => ({
        what: 'Le profil ne dit pas ce qu’il décrit.',
        mend: mend(supplier),
      }),
      'other-condition': ({ identifier, described, supplier }) => ({
        what: `Le profil est appelé ${identifier}, et se décrit comme «\u00a0${described}\u00a0».`,
        mend: mend(
          supplier,
          'Indiquez les conditions que le profil décrit, ou le fichier qui répond à ce nom.',
        ),
      }),
      'standard-version': ({ version, standard, supplier }) => ({
        what: `Le profil est en version ICC\u00a0${version}, et ${standard} n’accepte que la version\u00a02.`,
        mend: mend(
          supplier,
          'Demandez à l’imprimeur le profil en version\u00a02, ou ne fabriquez que les autres fichiers.',
        ),
      }),
    },
  },
}
