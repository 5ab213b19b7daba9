import { type FocusEvent, type KeyboardEvent, useCallback, useRef } from 'react'
import { characterOfKeys } from './special-characters.ts'

/** Where the designer writes: the last field that had the focus, and its caret. */
export interface Caret {
  readonly insert: (character: string) => void
  /** To be put on what holds the fields. */
  readonly handlers: {
    readonly onFocus: (event: FocusEvent) => void
    readonly onKeyDown: (event: KeyboardEvent) => void
  }
}

/** Inserts characters at the caret of a form, by a button or by keys that it names. */
export function useCaret(): Caret {
  const last = useRef<HTMLTextAreaElement>(null)
  const insert = useCallback((character: string) => {
    const field = last.current
    if (!field) return
    field.focus()
    field.setRangeText(character, field.selectionStart, field.selectionEnd, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, [])
  const onFocus = useCallback(({ target }: FocusEvent) => {
    if (target instanceof HTMLTextAreaElement) last.current = target
  }, [])
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (!(event.target instanceof HTMLTextAreaElement)) return
      const character = characterOfKeys(event)
      // A text is one paragraph: it holds no new line.
      if (character !== undefined || event.key === 'Enter') event.preventDefault()
      if (character !== undefined) insert(character)
    },
    [insert],
  )
  return { insert, handlers: { onFocus, onKeyDown } }
}
