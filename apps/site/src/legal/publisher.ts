/** A fact that the law asks for, or null while nobody has given it: the page then says « à compléter ». */
type Fact = string | null

/**
 * Who publishes the site, as article 6 of the law of 21 June 2004 (LCEN) asks to be told. What
 * DataGrandEst has not given is left open, never invented.
 */
export const PUBLISHER = {
  name: 'DataGrandEst',
  email: 'contact@datagrandest.fr',
  legalForm: null,
  address: null,
  telephone: null,
  director: null,
  host: { name: null, address: null, telephone: null },
} as const satisfies Readonly<Record<string, Fact | Readonly<Record<string, Fact>>>>
