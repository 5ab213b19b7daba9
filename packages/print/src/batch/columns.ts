/** The columns of a table of members, by the names that they are told by. */
export const COLUMNS = [
  'nom',
  'service',
  'courriel',
  'telephone',
  'url',
  'logo',
  'mention',
  'quantite',
] as const

/** A column of a table of members. */
export type Column = (typeof COLUMNS)[number]

/** What else people call them, in letters without accents. */
const OTHER_NAMES: Readonly<Record<string, Column>> = {
  name: 'nom',
  collectivite: 'nom',
  commune: 'nom',
  email: 'courriel',
  mail: 'courriel',
  'adresse electronique': 'courriel',
  tel: 'telephone',
  phone: 'telephone',
  site: 'url',
  'site web': 'url',
  'site internet': 'url',
  'adresse web': 'url',
  web: 'url',
  'fichier logo': 'logo',
  exemplaires: 'quantite',
}

/**
 * The column that a name stands for: in small letters or capitals, with accents or without, whatever
 * stands between its words.
 */
export function columnOf(name: string): Column | undefined {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[-_.\s]+/g, ' ')
    .trim()
  const joined = plain.replaceAll(' ', '')
  return COLUMNS.find((column) => column === joined) ?? OTHER_NAMES[plain] ?? OTHER_NAMES[joined]
}

/** The column that a field of an order, or of a leaflet's partner, is written in. */
export function columnOfField(field: string): Column | undefined {
  const last = field.split('.').at(-1) ?? ''
  return FIELDS[last]
}

const FIELDS: Readonly<Record<string, Column>> = {
  name: 'nom',
  reprint: 'nom',
  service: 'service',
  email: 'courriel',
  telephone: 'telephone',
  website: 'url',
  mention: 'mention',
  logo: 'logo',
  file: 'logo',
  quantity: 'quantite',
  ...Object.fromEntries(COLUMNS.map((column) => [column, column])),
}
