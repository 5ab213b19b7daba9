import type { EditableText } from '@flyer-open-data/flyer'
import { memo, type ReactNode } from 'react'
import { FaultText } from './FaultText.tsx'
import { keyOf, type ToldFault } from './faults-in-french.ts'
import { partsOf } from './special-characters.ts'

/** The id of the field of a text, for labels and for links that lead to it. */
export function fieldId({ panel, field }: Pick<EditableText, 'panel' | 'field'>): string {
  return `texte-${panel}-${field.replaceAll('.', '-')}`
}

/**
 * One text of the content. Its special spaces show through: under the field lies the same text,
 * invisible except for them, which also makes the field as high as its text.
 */
export const TextField = memo(function TextField({
  text,
  value,
  faults,
  onEdit,
}: {
  readonly text: EditableText
  readonly value: string
  readonly faults: readonly ToldFault[]
  readonly onEdit: (text: EditableText, value: string) => void
}): ReactNode {
  const id = fieldId(text)
  const isFaulty = faults.length > 0
  return (
    <div className="live-field" data-long={text.long}>
      <label htmlFor={id}>{text.title}</label>
      <div className="live-input">
        <div aria-hidden="true" className="live-shown">
          {partsOf(value).map((part) =>
            part.kind === 'plain' ? (
              part.text
            ) : (
              <span data-space={part.kind} key={part.at}>
                {part.text}
              </span>
            ),
          )}
          {'\u200b'}
        </div>
        <textarea
          aria-describedby={isFaulty ? `${id}-fautes` : undefined}
          aria-invalid={isFaulty}
          id={id}
          onChange={(event) => onEdit(text, event.currentTarget.value)}
          rows={1}
          spellCheck
          value={value}
        />
      </div>
      {isFaulty && (
        <ul className="live-faults" id={`${id}-fautes`}>
          {faults.map((told) => (
            <li key={keyOf(told.fault)}>
              <FaultText told={told} />
              <span className="live-mend">{told.fault.mend}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
})
