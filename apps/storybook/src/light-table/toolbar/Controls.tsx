import type { ReactNode } from 'react'
import { useKeptFocus } from './use-kept-focus.ts'

/** A named group of the toolbar. */
export function Group({
  name,
  children,
}: {
  readonly name: string
  readonly children: ReactNode
}): ReactNode {
  return (
    <fieldset className="table-group">
      <legend className="table-group-name">{name}</legend>
      {children}
    </fieldset>
  )
}

/** A button that is pressed or not. */
export function Toggle({
  name,
  hint,
  isPressed,
  onPress,
  swatch,
}: {
  readonly name: string
  readonly hint: string
  readonly isPressed: boolean
  readonly onPress: () => void
  /** A colour that the button is about. */
  readonly swatch?: string
}): ReactNode {
  return (
    <button aria-pressed={isPressed} onClick={onPress} title={hint} type="button">
      {swatch && <span className="table-swatch" style={{ background: swatch }} />}
      {name}
    </button>
  )
}

/** A list to choose one of. */
export function Choose<Value extends string | number>({
  name,
  value,
  options,
  onChoose,
}: {
  readonly name: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly name: string }[]
  readonly onChoose: (value: Value) => void
}): ReactNode {
  const list = useKeptFocus(name)
  return (
    <label className="table-group">
      <span className="table-group-name">{name}</span>
      <select
        onChange={({ target }) => {
          const chosen = options[target.selectedIndex]
          if (chosen) onChoose(chosen.value)
        }}
        ref={list}
        value={value}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}
