/** Before its name stands which part of a font the file holds (ISO 32000-1, 9.6.4). */
const SUBSET = /^[A-Z]{6}\+/

/**
 * Fonts as people call them, the styles of a family together: « Source Sans 3 (Regular, SemiBold) ».
 *
 * @param fonts PostScript names, such as `ABCDEF+SourceSans3-Regular`
 */
export function fontNames(fonts: readonly string[]): string[] {
  const styles = new Map<string, string[]>()
  for (const font of fonts) {
    const [family = '', ...rest] = font.replace(SUBSET, '').split('-')
    const known = styles.get(family) ?? []
    const style = rest.map(spaced).join('-')
    if (!known.includes(style)) styles.set(family, [...known, style])
  }
  return [...styles].map(([family, held]) => {
    const told = held.filter((style) => style !== '')
    return told.length > 0 ? `${spaced(family)} (${told.join(', ')})` : spaced(family)
  })
}

/** « SourceSans3 » as « Source Sans 3 »; « SemiBold » is one word. */
const spaced = (name: string) =>
  name
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu}|\d)/gu, '\u00a0')
    .replace(/^(Semi|Extra|Ultra|Demi)\u00a0/, '$1')
