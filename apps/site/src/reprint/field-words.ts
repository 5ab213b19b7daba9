import type { PlaceName } from './form.ts'

interface Words {
  readonly what: string
  readonly mend: string
}

/** What is said of a value instead of the catalogue's words, which suit whoever writes a file. */
const FIELD_WORDS: Partial<Record<PlaceName, Readonly<Record<string, Words>>>> = {
  quantity: {
    invalid: { what: 'Écrivez un nombre en chiffres, comme 500.', mend: '' },
  },
  website: {
    'not-a-website': {
      what: 'Ce n’est pas une adresse de site.',
      mend: 'Écrivez-la comme www.votre-commune.fr.',
    },
  },
}

/** The words of a fault at a field of the form; undefined where those of the catalogue suit it. */
export const fieldWords = (field: PlaceName, fault: string): Words | undefined =>
  FIELD_WORDS[field]?.[fault]
