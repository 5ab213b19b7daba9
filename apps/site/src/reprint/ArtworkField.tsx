import type { ArtworkPlace } from '@flyer-open-data/print/reprint-choices'
import type { ReactNode } from 'react'
import { DropZone } from '../files/DropZone.tsx'
import { ReadyFiles } from '../files/ReadyFiles.tsx'
import { FieldFaults, fieldId } from './Fields.tsx'
import type { FieldFault } from './read-form.ts'
import { isLogoToMend, type LogoDesk, type LogoState } from './use-logo.ts'

/** What is said of the artwork of each place. */
const WORDS: Readonly<
  Record<
    ArtworkPlace,
    {
      readonly label: string
      readonly hint?: string
      readonly choose: string
      readonly chooseOther: string
      readonly remove: string
    }
  >
> = {
  logo: {
    label: 'Logo',
    choose: 'Choisir un logo…',
    chooseOther: 'Choisir un autre logo…',
    remove: 'Retirer le logo',
  },
  sorting: {
    label: 'Info-tri (consigne de tri)',
    hint: 'Le bloc entier que remet l’éco-organisme (Citeo, par exemple)\u00a0: Triman et consigne. Imprimé au dos, sur 27\u00a0mm de large ou 9\u00a0mm de haut au plus.',
    choose: 'Choisir l’info-tri…',
    chooseOther: 'Choisir un autre fichier…',
    remove: 'Retirer l’info-tri',
  },
}

/** The artwork of one place: its file, and what was made of it, in plain words. */
export function ArtworkField({
  place,
  desk: { state, take, remove },
  faults,
}: {
  readonly place: ArtworkPlace
  readonly desk: LogoDesk
  /** What is wrong with it on the leaflet. */
  readonly faults: readonly FieldFault[]
}): ReactNode {
  const { label, hint, choose, chooseOther, remove: removeWords } = WORDS[place]
  const [verdictId, hintId] = [`${fieldId(place)}-verdict`, `${fieldId(place)}-aide`]
  const isWrong = isLogoToMend(state) || faults.length > 0
  return (
    <fieldset className="field logo-field" data-wrong={isWrong} id={fieldId(place)}>
      <legend>
        {label} <span className="field-optional">(facultatif)</span>
      </legend>
      {hint && (
        <p className="field-hint" id={hintId}>
          {hint}
        </p>
      )}
      <DropZone
        accept=".svg,.svgz,.png,.jpg,.jpeg,.pdf,.ai,image/svg+xml,image/png,image/jpeg,application/pdf"
        describedBy={hint ? `${hintId} ${verdictId}` : verdictId}
        isWrong={isWrong}
        label={state.status === 'none' ? choose : chooseOther}
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
      <FieldFaults faults={faults} field={place} />
      {state.status !== 'none' && (
        <button className="button button-quiet" onClick={remove} type="button">
          {removeWords}
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
