import type { PointOfRun, Sender } from '@flyer-open-data/flyer'
import type { ReactNode } from 'react'
import { fieldId } from './Fields.tsx'
import type { PlaceName } from './form.ts'
import { type LiftedByMember, type pointsToSettle, TO_KNOW_ID } from './points-to-settle.ts'
import { focusField } from './Summary.tsx'

/** Where a member lifts a point, by the mention that it asks for. */
const FIELDS = { printer: 'printerName', sorting: 'sorting' } as const satisfies Record<
  keyof LiftedByMember,
  PlaceName
>

/** What must be settled before a real printing, by who can settle it. */
export function ToKnow({
  points: { own, others },
  owner,
}: {
  readonly points: ReturnType<typeof pointsToSettle>
  readonly owner: Sender
}): ReactNode {
  if (own.every((point) => point.lifted) && others.length === 0) return null
  const { email } = owner.contact
  return (
    <section aria-labelledby={TO_KNOW_ID} className="to-know">
      <h3 id={TO_KNOW_ID} tabIndex={-1}>
        À savoir avant d’imprimer
      </h3>
      <p>
        Vous pouvez fabriquer le PDF dès maintenant, pour le relire ou demander un devis. Avant un
        vrai tirage, ces points sont à régler.
      </p>
      <div className="to-know-lists">
        {others.length > 0 && (
          <div>
            <h4>{owner.name} doit les lever</h4>
            <ul>
              {others.map(({ id, what }) => (
                <li key={id}>{what}</li>
              ))}
            </ul>
            <p>
              Où en est-on&#8239;? Écrivez à <a href={`mailto:${email}`}>{email}</a>.
            </p>
          </div>
        )}
        {own.length > 0 && (
          <div>
            <h4>Vous pouvez les lever</h4>
            <ul>
              {own.map((point) => (
                <OwnPoint key={point.id} point={point} />
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}

function OwnPoint({
  point: { what, lifted, liftedBy },
}: {
  readonly point: PointOfRun
}): ReactNode {
  const field = liftedBy && FIELDS[liftedBy]
  return (
    <li data-lifted={lifted !== undefined}>
      {what}{' '}
      {lifted ? (
        <strong>C’est fait.</strong>
      ) : (
        field && (
          <a
            href={`#${fieldId(field)}`}
            onClick={(event) => {
              event.preventDefault()
              focusField(field)
            }}
          >
            {field === 'sorting' ? 'Ajouter l’info-tri' : 'Indiquer l’imprimeur'}
          </a>
        )
      )}
    </li>
  )
}
