import type { ArtworkPlace } from '@flyer-open-data/print/reprint-choices'
import type { ReactNode } from 'react'
import { fieldId } from './Fields.tsx'
import type { PlaceName } from './form.ts'
import type { ReadForm } from './read-form.ts'
import { isLogoToMend, type LogoDesk } from './use-logo.ts'

/** What each field is called where it is led to. */
const NAMES: Readonly<Record<PlaceName, string>> = {
  printerKind: 'Qui imprime',
  printer: 'Imprimeur',
  product: 'Fichier',
  bleed: 'Fonds perdus',
  name: 'Nom de la collectivité',
  email: 'Adresse électronique',
  website: 'Site internet',
  telephone: 'Téléphone',
  service: 'Service',
  mention: 'Mention au-dessus du nom',
  logo: 'Logo',
  quantity: 'Nombre d’exemplaires',
  paper: 'Papier',
  printerName: 'Nom de l’imprimeur',
  printerAddress: 'Adresse de l’imprimeur',
  keepOffStreet: 'Voie publique',
  sorting: 'Info-tri',
}

/** The artwork of the page, by its place. */
type ArtworkDesks = Readonly<Record<ArtworkPlace, LogoDesk>>

const isArtwork = (field: PlaceName): field is ArtworkPlace =>
  field === 'logo' || field === 'sorting'

/** Whether a field is artwork that was chosen and cannot be printed. */
const isArtworkToMend = (field: PlaceName, artwork: ArtworkDesks) =>
  isArtwork(field) && isLogoToMend(artwork[field].state)

/** The fields that keep the file from being made, in the order of the page. */
export function fieldsToMend({ missing, faults }: ReadForm, artwork: ArtworkDesks): PlaceName[] {
  const all = Object.keys(NAMES) as PlaceName[]
  return all.filter(
    (field) =>
      faults[field] || missing.some((one) => one === field) || isArtworkToMend(field, artwork),
  )
}

/** What is missing and what is wrong, each a link to its field. */
export function Summary({
  read,
  artwork,
  onWithout,
}: {
  readonly read: ReadForm
  readonly artwork: ArtworkDesks
  readonly onWithout: (place: ArtworkPlace) => void
}): ReactNode {
  const fields = fieldsToMend(read, artwork)
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
            {isArtwork(field) && isArtworkToMend(field, artwork) ? (
              <>
                ne peut pas être imprimé&nbsp;: choisissez un autre fichier, ou retirez-le.{' '}
                <button className="button" onClick={() => onWithout(field)} type="button">
                  {field === 'logo' ? 'Continuer sans logo' : 'Continuer sans info-tri'}
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

const toDo = ({ faults }: ReadForm, field: PlaceName) =>
  faults[field] ? 'est à corriger' : 'est à remplir'

/** Leads to a field, wherever it stands. */
export function focusField(field: PlaceName): void {
  const found = document.getElementById(fieldId(field))
  found?.closest('details')?.setAttribute('open', '')
  const target = found?.matches('input, select') ? found : found?.querySelector('input')
  target?.focus()
  target?.scrollIntoView({ block: 'center' })
}
