import type { ReactNode } from 'react'
import { SPECIAL_CHARACTERS } from './special-characters.ts'

/** The legend of the special characters; each entry inserts what it explains at the caret. */
export function SpecialCharacters({
  insert,
}: {
  readonly insert: (character: string) => void
}): ReactNode {
  return (
    <fieldset className="live-characters">
      <legend>Insérer au curseur</legend>
      {SPECIAL_CHARACTERS.map(({ character, kind, name, shortcut }) => (
        <button
          key={kind}
          onClick={() => insert(character)}
          // A mouse leaves the caret where it is.
          onMouseDown={(event) => event.preventDefault()}
          aria-keyshortcuts={shortcut.keys}
          title={shortcut.name}
          type="button"
        >
          <span aria-hidden="true" className="live-swatch" data-space={kind}>
            {kind === 'sign' ? character : ''}
          </span>
          {name}
        </button>
      ))}
    </fieldset>
  )
}
