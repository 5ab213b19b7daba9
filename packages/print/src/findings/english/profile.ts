import type { WordsFor } from '@flyer-open-data/flyer'
import type { PressFaults } from '../faults.ts'
import type { ProfileSupplier } from '../profile-faults.ts'

const noProfile = 'The profile is not an ICC output profile for CMYK'

/** How to mend a profile; a project's own has one right form. */
const mend = (
  supplier: ProfileSupplier,
  printersOwn = 'Name the profile of the printing condition, as the printer supplies it.',
) => (supplier === 'project' ? 'Restore packages/ui/profiles.' : printersOwn)

/** English words for a profile that is none, or none of its condition. */
export const PROFILE: Pick<WordsFor<PressFaults>, 'profile'> = {
  profile: {
    why: 'A press file would say of its inks what they are not, or a print shop would refuse it.',
    faults: {
      'unreadable-file': ({ supplier }) => ({
        what: 'The output profile cannot be read.',
        mend: mend(supplier, 'Name a file that exists.'),
      }),
      'no-profile': ({ supplier }) => ({
        what: `${noProfile}: it does not begin as one.`,
        mend: mend(supplier),
      }),
      length: ({ told, length, supplier }) => ({
        what: `${noProfile}: it says that it has ${told} bytes, and the file has ${length}.`,
        mend: mend(supplier),
      }),
      version: ({ version, supplier }) => ({
        what: `The profile is of ICC version ${version}, which no PDF standard here takes.`,
        mend: mend(supplier, 'Ask the printer for the profile in version 2, or 4 for PDF/X-4.'),
      }),
      kind: ({ kind, supplier }) => ({
        what: `${noProfile} (class prtr, CMYK to Lab) but ${kind}.`,
        mend: mend(supplier),
      }),
      'tags-past-end': ({ supplier }) => ({
        what: 'The profile’s table of tags leads past its end.',
        mend: mend(supplier),
      }),
      'no-table': ({ table, supplier }) => ({
        what: `The profile has no table ${table}: it turns no colour into inks, or back.`,
        mend: mend(supplier),
      }),
      'table-shape': ({ table, inputs, outputs, supplier }) => ({
        what: `The profile’s ${table} is no table from ${inputs} to ${outputs} channels.`,
        mend: mend(supplier),
      }),
      'no-description': ({ supplier }) => ({
        what: 'The profile does not say what it describes (tag desc).',
        mend: mend(supplier),
      }),
      'other-condition': ({ identifier, described, supplier }) => ({
        what: `The profile is called ${identifier}, and describes itself as « ${described} ».`,
        mend: mend(
          supplier,
          'Name the condition that the profile describes, or the file that belongs to the name.',
        ),
      }),
      'standard-version': ({ version, standard, supplier }) => ({
        what: `The profile is of ICC version ${version}, and ${standard} takes version 2 alone.`,
        mend: mend(
          supplier,
          'Ask the printer for the profile in version 2, or build the other products alone with --product.',
        ),
      }),
    },
  },
}
