import type { ReactNode } from 'react'
import { DropZone } from '../files/DropZone.tsx'
import { ReadyFiles } from '../files/ReadyFiles.tsx'
import { FieldFaults, fieldId } from './Fields.tsx'
import type { FieldFault } from './read-form.ts'
import { isLogoToMend, type LogoDesk, type LogoState } from './use-logo.ts'

/** The logo of the member: its file, and what was made of it, in plain words. */
export function LogoField({
  desk: { state, take, remove },
  faults,
}: {
  readonly desk: LogoDesk
  /** What is wrong with it on the leaflet. */
  readonly faults: readonly FieldFault[]
}): ReactNode {
  const verdictId = `${fieldId('logo')}-verdict`
  const isWrong = isLogoToMend(state) || faults.length > 0
  return (
    <fieldset className="field logo-field" data-wrong={isWrong} id={fieldId('logo')}>
      <legend>
        Logo <span className="field-optional">(facultatif)</span>
      </legend>
      <DropZone
        accept=".svg,.svgz,.png,.jpg,.jpeg,.pdf,.ai,image/svg+xml,image/png,image/jpeg,application/pdf"
        describedBy={verdictId}
        isWrong={isWrong}
        label={state.status === 'none' ? 'Choisir un logo…' : 'Choisir un autre logo…'}
        onFiles={([file]) => file && take(file)}
        says="ou déposez-le ici. SVG ou PDF de préférence, sinon PNG ou JPEG."
      />
      <div
        aria-live="polite"
        className="logo-verdict"
        data-verdict={verdictOf(state)}
        id={verdictId}
      >
        <LogoTold state={state} />
      </div>
      <FieldFaults faults={faults} field="logo" />
      {state.status !== 'none' && (
        <button className="button button-quiet" onClick={remove} type="button">
          Retirer le logo
        </button>
      )}
    </fieldset>
  )
}

const verdictOf = (state: LogoState) => ('told' in state ? state.told.verdict : state.status)

function LogoTold({ state }: { readonly state: LogoState }): ReactNode {
  switch (state.status) {
    case 'none':
      return null
    case 'reading':
      return <p>Lecture de {state.fileName}…</p>
    case 'failed':
      return (
        <p>
          {state.sentence} <ReadyFiles />
        </p>
      )
    default: {
      const { sentence, notes } = state.told
      const first = notes[0]
      // A refusal says what is wrong in its sentence, and how to mend it with the first of its notes.
      const [told, others] =
        state.status === 'refused' && first
          ? [`Refusé\u00a0: ${sentence} ${first.mend}`, notes.slice(1)]
          : [sentence, notes]
      return (
        <>
          <p>
            <span className="file-name">{state.fileName}</span>
          </p>
          <p>
            <strong>{told}</strong>
          </p>
          {others.map(({ what, mend }) => (
            <p key={what}>
              {what} {mend}
            </p>
          ))}
        </>
      )
    }
  }
}
