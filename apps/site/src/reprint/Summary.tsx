import type { ReactNode } from 'react'
import { fieldId } from './Fields.tsx'
import type { FieldName } from './form.ts'
import type { ReadForm } from './read-form.ts'
import { isLogoToMend, type LogoState } from './use-logo.ts'

/** What each field is called where it is led to. */
const NAMES: Readonly<Record<FieldName | 'logo', string>> = {
  printerKind: 'Qui imprime',
  printer: 'Imprimeur',
  product: 'Fichier',
  bleed: 'Fonds perdus',
  paper: 'Papier',
  quantity: 'Nombre d’exemplaires',
  printerName: 'Nom de l’imprimeur',
  printerAddress: 'Adresse de l’imprimeur',
  keepOffStreet: 'Voie publique',
  name: 'Nom de la collectivité',
  service: 'Service',
  mention: 'Mention au-dessus du nom',
  email: 'Adresse électronique',
  telephone: 'Téléphone',
  website: 'Site internet',
  logo: 'Logo',
}

/** The fields that keep the file from being made, in the order of the page. */
export function fieldsToMend(
  { missing, faults }: ReadForm,
  logo: LogoState,
): (FieldName | 'logo')[] {
  const all = Object.keys(NAMES) as (FieldName | 'logo')[]
  return all.filter(
    (field) =>
      faults[field] ||
      missing.some((one) => one === field) ||
      (field === 'logo' && isLogoToMend(logo)),
  )
}

/** What is missing and what is wrong, each a link to its field. */
export function Summary({
  read,
  logo,
  onWithoutLogo,
}: {
  readonly read: ReadForm
  readonly logo: LogoState
  readonly onWithoutLogo: () => void
}): ReactNode {
  const fields = fieldsToMend(read, logo)
  if (fields.length === 0) return null
  return (
    <div className="summary">
      <p>Avant de fabriquer le PDF&nbsp;:</p>
      <ul>
        {fields.map((field) => (
          <li key={field}>
            <a
              href={`#${fieldId(field)}`}
              onClick={(event) => {
                event.preventDefault()
                focusField(field)
              }}
            >
              {NAMES[field]}
            </a>{' '}
            {field === 'logo' && isLogoToMend(logo) ? (
              <>
                ne peut pas être imprimé&nbsp;: choisissez-en un autre, ou retirez-le.{' '}
                <button className="button" onClick={onWithoutLogo} type="button">
                  Continuer sans logo
                </button>
              </>
            ) : (
              toDo(read, field)
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const toDo = ({ faults }: ReadForm, field: FieldName | 'logo') =>
  faults[field] ? 'est à corriger' : 'est à remplir'

/** Leads to a field, wherever it stands. */
export function focusField(field: FieldName | 'logo'): void {
  const found = document.getElementById(fieldId(field))
  found?.closest('details')?.setAttribute('open', '')
  const target = found?.matches('input, select') ? found : found?.querySelector('input')
  target?.focus()
  target?.scrollIntoView({ block: 'center' })
}
