/**
 * Where a link leads, in words that say it without what stands around them.
 * @param shown the address as it is printed
 */
export function linkWords(href: string, shown: string): string {
  return href.startsWith('mailto:') ? `Écrire à ${shown}` : `Ouvrir la page ${shown}`
}
