import { count } from '@flyer-open-data/flyer'
import type { FontFiles } from '@flyer-open-data/ui'
import { type ReactNode, useId, useMemo, useState } from 'react'
import { DropZone } from '../files/DropZone.tsx'
import { ReadyFiles } from '../files/ReadyFiles.tsx'
import { useFileAddress } from '../files/use-file-address.ts'
import { misfitsOf } from '../reprint/chosen-by-form.ts'
import type { FieldsDesk } from '../reprint/Fields.tsx'
import { EMPTY_FORM, type ReprintForm } from '../reprint/form.ts'
import { PaperChoice } from '../reprint/PrintRunStep.tsx'
import { Step } from '../reprint/Steps.tsx'
import { focusField } from '../reprint/Summary.tsx'
import { WhoPrints } from '../reprint/WhoPrints.tsx'
import { RowsTold } from './RowsTold.tsx'
import { type BatchState, useBatch } from './use-batch.ts'

/** A table to begin with: the names of the columns, and one member. */
const MODEL = `\ufeffnom;service;courriel;telephone;url;mention;logo;quantite
Commune de Valmont;Secrétariat;mairie@valmont.example;03 00 00 00 00;www.valmont.example;;valmont.svg;200
`

/** The steps of a batch: who prints, the table and its logos, what becomes of each row, the archive. */
export function BatchDesk({ fonts }: { readonly fonts: FontFiles }): ReactNode {
  const [form, setForm] = useState<ReprintForm>(EMPTY_FORM)
  const [files, setFiles] = useState<readonly File[]>([])
  const [isTried, setTried] = useState(false)
  const { state, make, cancel } = useBatch(fonts)
  const table = files.find(({ name }) => /\.(csv|tsv|txt)$/i.test(name))
  const logos = files.filter((file) => file !== table)
  const isWorking = state.status === 'working'
  const misfits = useMemo(() => misfitsOf(form), [form])
  const [misfit] = Object.keys(misfits) as (keyof typeof misfits)[]
  const fields: FieldsDesk = {
    form,
    faults: misfits,
    edit: (change) => setForm((before) => ({ ...before, ...change })),
    leave: () => undefined,
  }
  const add = (added: readonly File[]) =>
    setFiles((before) => [
      ...before.filter((file) => !added.some(({ name }) => name === file.name)),
      ...added,
    ])
  return (
    <div className="steps steps-alone">
      <Step name={'Qui imprime\u202f?'} number={1}>
        <WhoPrints desk={fields} />
        <PaperChoice desk={fields} />
      </Step>
      <Step name="Tableau et logos" number={2}>
        <p>
          Une ligne par commune&nbsp;: nom, courriel et url sont nécessaires&#8239;; service,
          téléphone, mention, logo (le nom du fichier) et quantité, facultatifs. <ModelLink />
        </p>
        <DropZone
          accept=".csv,.tsv,.txt,.svg,.svgz,.png,.jpg,.jpeg,.pdf,.ai"
          isMultiple={true}
          label="Choisir les fichiers…"
          onFiles={add}
          says="ou déposez ici le tableau et les logos, en une ou plusieurs fois."
        />
        <FolderChoice onFiles={add} />
        <p aria-live="polite" className="making-status" role="status">
          {table
            ? `Tableau\u00a0: ${table.name}. ${count(logos.length, 'logo', 'logos')}.`
            : (isTried || files.length > 0) && 'Il manque le tableau (un fichier CSV).'}
        </p>
        {files.length > 0 && (
          <button className="button button-quiet" onClick={() => setFiles([])} type="button">
            Retirer ces fichiers
          </button>
        )}
      </Step>
      <Step name="Fabrication" number={3}>
        <div className="making-actions">
          <button
            aria-disabled={isWorking}
            className="action"
            onClick={() => {
              setTried(true)
              if (misfit) focusField(misfit)
              else if (!isWorking && table) make({ table, logos }, form)
            }}
            type="button"
          >
            Fabriquer tous les PDF
          </button>
          {isWorking && (
            <button className="button" onClick={cancel} type="button">
              Annuler
            </button>
          )}
        </div>
        {isWorking && (
          <progress aria-label="Avancement" max={state.of ?? 1} value={state.rows.length} />
        )}
        <p aria-live="polite" className="making-status" data-status={state.status} role="status">
          {isTried && misfit
            ? 'Choisissez d’abord, à l’étape 1, un imprimeur et un fichier qui vont ensemble.'
            : statusOf(state)}
        </p>
        {'rows' in state && <RowsTold rows={state.rows} />}
        {state.status === 'made' && 'faults' in state.made && (
          <ul className="check-findings">
            {state.made.faults.map(({ what, mend }) => (
              <li key={what}>
                <strong>{what}</strong> {mend}
              </li>
            ))}
          </ul>
        )}
      </Step>
      <Step name="Télécharger" number={4}>
        {state.status === 'made' && 'archive' in state.made ? (
          <ArchiveLink archive={state.made.archive} />
        ) : (
          <p>L’archive sera ici dès que toutes les lignes auront été traitées.</p>
        )}
      </Step>
    </div>
  )
}

function statusOf(state: BatchState): ReactNode {
  switch (state.status) {
    case 'none':
      return ''
    case 'cancelled':
      return 'La fabrication est annulée.'
    case 'failed':
      return (
        <>
          {state.sentence} <ReadyFiles />
        </>
      )
    case 'working':
      return state.of === undefined
        ? 'Chargement des outils et du tableau…'
        : `Ligne ${state.rows.length} sur ${state.of}…`
    case 'made':
      if ('faults' in state.made) return 'Le tableau ne peut pas être lu\u00a0:'
      return `${count(state.made.made, 'fichier fait', 'fichiers faits')}, ${count(state.made.refused, 'ligne à corriger', 'lignes à corriger')}.`
  }
}

/** The folder that holds all: some browsers give one whole. */
function FolderChoice({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const id = useId()
  return (
    <div className="folder-choice">
      <input
        className="file-input"
        id={id}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
        ref={(input) => input?.setAttribute('webkitdirectory', '')}
        type="file"
      />
      <label className="button button-quiet" htmlFor={id}>
        Choisir un dossier entier…
      </label>
    </div>
  )
}

function ModelLink() {
  const model = useMemo(() => new Blob([MODEL], { type: 'text/csv' }), [])
  const address = useFileAddress(model, 'text/csv')
  return (
    <a download="modele-reimpressions.csv" href={address}>
      Télécharger un modèle de tableau
    </a>
  )
}

function ArchiveLink({ archive }: { readonly archive: Blob }) {
  const address = useFileAddress(archive, 'application/zip')
  return (
    <p>
      <a className="action" download="reimpressions.zip" href={address}>
        Télécharger l’archive
      </a>
    </p>
  )
}
