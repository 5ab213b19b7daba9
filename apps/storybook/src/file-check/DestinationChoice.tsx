import type { Destination } from '@flyer-open-data/browser/preflight'
import { formatDay } from '@flyer-open-data/flyer'
import { FRENCH_VERDICTS, PRINTERS, PROFILE_IDS } from '@flyer-open-data/print/report-parts'
import type { ReactNode } from 'react'
import { Choose } from '../light-table/toolbar/Controls.tsx'

const PROFILES = PROFILE_IDS.map((id) => ({
  value: id,
  name: capitalised(FRENCH_VERDICTS.profiles[id]),
}))

const ANY = ''
const PRINTER_OPTIONS = [
  { value: ANY, name: 'Aucun en particulier' },
  ...PRINTERS.map(({ id, name, country }) => ({ value: id, name: `${name} (${country})` })),
]

/** Who is to print the file: a kind of printer, and one of them if its demands are known. */
export function DestinationChoice({
  destination: { profile, printer },
  onChoose,
}: {
  readonly destination: Destination
  readonly onChoose: (destination: Destination) => void
}): ReactNode {
  const known = PRINTERS.find(({ id }) => id === printer)
  return (
    <fieldset className="check-destination">
      <legend>Destination</legend>
      <Choose
        name={'Pour quel usage\u202f?'}
        onChoose={(value) => onChoose({ profile: value, printer })}
        options={PROFILES}
        value={profile}
      />
      <Choose
        name={'Chez quel imprimeur\u202f?'}
        onChoose={(value) => onChoose({ profile, printer: value === ANY ? null : value })}
        options={PRINTER_OPTIONS}
        value={printer ?? ANY}
      />
      {known && (
        <p>
          Ce que {known.name} demande est lu <a href={known.source.url}>à cette adresse</a>, le{' '}
          {formatDay(known.source.readOn)}&#8239;; vérifiez-le avant d’imprimer.
        </p>
      )}
    </fieldset>
  )
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
