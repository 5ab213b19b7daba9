import type { ReactNode } from 'react'
import { ArtworkField } from './ArtworkField.tsx'
import { type FieldsDesk, fieldId, TextField } from './Fields.tsx'
import type { LogoDesk } from './use-logo.ts'

const PAPERS = [
  {
    paper: 'coated',
    name: 'Papier couché',
    says: 'Lisse, mat ou brillant\u00a0: le plus courant chez les imprimeurs.',
  },
  {
    paper: 'uncoated',
    name: 'Papier non couché',
    says: 'Comme celui d’une imprimante, souvent recyclé\u00a0: les couleurs sont plus douces.',
  },
] as const

/** How many, on what, and what this printing must carry. */
export function PrintRunStep({
  desk,
  sorting,
}: {
  readonly desk: FieldsDesk
  readonly sorting: LogoDesk
}): ReactNode {
  const { form, edit } = desk
  return (
    <>
      <TextField
        desk={desk}
        field="quantity"
        hint={'Laissez vide si le nombre est à préciser\u00a0: le bon de commande le dira.'}
        inputMode="numeric"
        label="Nombre d’exemplaires"
      />
      <PaperChoice desk={desk} />
      <TextField
        desk={desk}
        field="printerName"
        hint={
          'La loi l’exige sur le document, avec l’adresse\u00a0: écrits en petit au dos. Laissez vide tant que l’imprimeur n’est pas choisi.'
        }
        label="Nom de l’imprimeur"
      />
      <TextField desk={desk} field="printerAddress" label="Adresse de l’imprimeur" />
      <label className="check-box">
        <input
          checked={form.keepOffStreet === 'yes'}
          id={fieldId('keepOffStreet')}
          onChange={({ currentTarget }) =>
            edit({ keepOffStreet: currentTarget.checked ? 'yes' : '' })
          }
          type="checkbox"
        />
        Imprimer «&nbsp;Ne pas jeter sur la voie publique&nbsp;»
      </label>
      <ArtworkField desk={sorting} faults={desk.faults.sorting ?? []} place="sorting" />
    </>
  )
}

/** What it is printed on. */
export function PaperChoice({ desk: { form, edit } }: { readonly desk: FieldsDesk }): ReactNode {
  return (
    <fieldset className="printer-kinds">
      <legend>Papier</legend>
      {PAPERS.map(({ paper, name, says }) => (
        <label key={paper}>
          <input
            checked={form.paper === paper}
            name="paper"
            onChange={() => edit({ paper })}
            type="radio"
            value={paper}
          />
          <span>
            <strong>{name}</strong> {says}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
