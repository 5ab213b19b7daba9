import type { HTMLAttributes, ReactNode } from 'react'
import type { FieldName, PlaceName, ReprintForm } from './form.ts'
import type { FieldFault, FormFaults } from './read-form.ts'

/** What every field needs: the form, what is wrong in it, and how it is changed. */
export interface FieldsDesk {
  readonly form: ReprintForm
  /** What is told at the fields. */
  readonly faults: FormFaults
  /** What looks wrong at the fields, and keeps nothing from being made. */
  readonly doubts?: FormFaults
  readonly edit: (change: Partial<ReprintForm>) => void
  readonly leave: (field: FieldName) => void
}

/** The id of a field, for its label and for links that lead to it. */
export const fieldId = (field: PlaceName): string => `champ-${field}`

const faultsId = (field: PlaceName) => `${fieldId(field)}-fautes`

/** What is wrong in a field, under it. */
export function FieldFaults({
  field,
  faults,
}: {
  readonly field: PlaceName
  readonly faults: readonly FieldFault[]
}): ReactNode {
  return (
    <div className="field-faults" id={faultsId(field)} role="alert">
      {faults.map(({ what, mend }) => (
        <p key={`${what} ${mend}`}>
          <strong>{what}</strong> {mend}
        </p>
      ))}
    </div>
  )
}

const doubtsId = (field: PlaceName) => `${fieldId(field)}-doutes`

/** What looks wrong in a field, under it: it can be printed all the same. */
function FieldDoubts({
  field,
  doubts,
}: {
  readonly field: PlaceName
  readonly doubts: readonly FieldFault[]
}): ReactNode {
  return (
    <div className="field-doubts" id={doubtsId(field)} role="status">
      {doubts.map(({ what, mend }) => (
        <p key={what}>
          <strong>{what}</strong> {mend}
        </p>
      ))}
    </div>
  )
}

/** A line of text of the form. */
export function TextField({
  desk: { form, faults, doubts = {}, edit, leave },
  field,
  label,
  hint,
  need = 'optional',
  ...others
}: {
  readonly desk: FieldsDesk
  readonly field: Exclude<
    FieldName,
    'printerKind' | 'product' | 'bleed' | 'paper' | 'keepOffStreet'
  >
  readonly label: string
  readonly hint?: string
  readonly need?: 'needed' | 'optional'
  readonly autoComplete?: string
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
}): ReactNode {
  const id = fieldId(field)
  const wrong = faults[field] ?? []
  const hintId = `${id}-aide`
  const doubtful = wrong.length > 0 ? [] : (doubts[field] ?? [])
  const described = [
    hint ? hintId : '',
    wrong.length > 0 ? faultsId(field) : '',
    doubtful.length > 0 ? doubtsId(field) : '',
  ]
    .filter((id) => id !== '')
    .join(' ')
  return (
    <div className="field" data-doubtful={doubtful.length > 0} data-wrong={wrong.length > 0}>
      <label htmlFor={id}>
        {label} {need === 'optional' && <span className="field-optional">(facultatif)</span>}
      </label>
      {hint && (
        <p className="field-hint" id={hintId}>
          {hint}
        </p>
      )}
      <input
        {...others}
        aria-describedby={described || undefined}
        aria-invalid={wrong.length > 0}
        aria-required={need === 'needed'}
        id={id}
        maxLength={400}
        onBlur={() => leave(field)}
        onChange={({ currentTarget }) => edit({ [field]: currentTarget.value })}
        type="text"
        value={form[field]}
      />
      <FieldFaults faults={wrong} field={field} />
      <FieldDoubts doubts={doubtful} field={field} />
    </div>
  )
}

/** One choice out of a list. */
export function Choice<Field extends 'printer' | 'product' | 'bleed'>({
  desk: { form, faults, edit },
  field,
  label,
  options,
}: {
  readonly desk: FieldsDesk
  readonly field: Field
  readonly label: string
  readonly options: readonly { readonly value: ReprintForm[Field]; readonly name: string }[]
}): ReactNode {
  const id = fieldId(field)
  const wrong = faults[field] ?? []
  return (
    <div className="field" data-wrong={wrong.length > 0}>
      <label htmlFor={id}>{label}</label>
      <select
        aria-describedby={wrong.length > 0 ? faultsId(field) : undefined}
        aria-invalid={wrong.length > 0}
        id={id}
        onChange={({ currentTarget }) => {
          const chosen = options.find(({ value }) => value === currentTarget.value)
          if (chosen) edit({ [field]: chosen.value })
        }}
        value={form[field]}
      >
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <FieldFaults faults={wrong} field={field} />
    </div>
  )
}
