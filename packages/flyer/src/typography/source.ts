/**
 * The usage that the project follows: the Lexique keeps the no-break spaces that the European
 * Union's interinstitutional style guide drops.
 */
export const LEXIQUE =
  'Lexique des règles typographiques en usage à l’Imprimerie nationale, as the project’s table of typography rules states it'
