/** Characters that designers need and keyboards lack. */
export const SPECIAL_CHARACTERS = [
  {
    character: '\u202f',
    kind: 'thin',
    name: 'Espace fine insécable',
    shortcut: { name: 'Ctrl + Alt + Maj + Espace', keys: 'Control+Alt+Shift+Space' },
  },
  {
    character: '\u00a0',
    kind: 'full',
    name: 'Espace insécable',
    shortcut: { name: 'Ctrl + Maj + Espace', keys: 'Control+Shift+Space' },
  },
  {
    character: '’',
    kind: 'sign',
    name: 'Apostrophe',
    shortcut: { name: 'Ctrl + ’', keys: "Control+'" },
  },
] as const

/** The keys that type them, as a key event tells them. */
export function characterOfKeys(keys: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}): string | undefined {
  if (keys.key === "'" && keys.ctrlKey) return '’'
  if (keys.key !== ' ' || !keys.ctrlKey || !keys.shiftKey) return undefined
  return keys.altKey ? '\u202f' : '\u00a0'
}

/** A stretch of a text: a special space, or what stands between two of them. */
export interface TextPart {
  readonly text: string
  readonly kind: 'thin' | 'full' | 'plain'
  /** UTF-16 units of the text before it. */
  readonly at: number
}

/** A text cut at its special spaces, so that they can be shown. */
export function partsOf(text: string): TextPart[] {
  return Array.from(text.matchAll(/\u202f|\u00a0|[^\u202f\u00a0]+/g), ({ 0: part, index }) => ({
    text: part,
    kind: part === '\u202f' ? 'thin' : part === '\u00a0' ? 'full' : 'plain',
    at: index,
  }))
}
