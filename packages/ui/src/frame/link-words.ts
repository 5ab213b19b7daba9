/**
 * Where a link leads, in words that say it without what stands around them.
 * @param shown the address as it is printed
 */
export function linkWords(href: string, shown: string): string {
  if (href.startsWith('mailto:')) return `Écrire à ${shown}`
  return href.startsWith('tel:') ? `Appeler le ${shown}` : `Ouvrir la page ${shown}`
}
