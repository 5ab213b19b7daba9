import { type Catalogue, openPointsOf, type PointOfRun, REPRINT_RUN } from '@flyer-open-data/flyer'
import type { ReactNode } from 'react'
import { fieldId } from './Fields.tsx'
import type { PlaceName } from './form.ts'
import { focusField } from './Summary.tsx'

/** What of a reprint lifts an open point by itself. */
interface LiftedByMember {
  readonly printer: boolean
  readonly sorting: boolean
}

/** Where a member lifts a point, by the mention that it asks for. */
const FIELDS = { printer: 'printerName', sorting: 'sorting' } as const satisfies Record<
  keyof LiftedByMember,
  PlaceName
>

/** What must be settled before a real printing, by who can settle it. */
export function ToKnow({
  catalogue: { openPoints, owner },
  lifted,
}: {
  readonly catalogue: Catalogue
  readonly lifted: LiftedByMember
}): ReactNode {
  const mentions = {
    ...(lifted.printer ? { printer: true } : {}),
    ...(lifted.sorting ? { sorting: true } : {}),
  }
  const points = openPointsOf(openPoints, { id: REPRINT_RUN, mentions })
  const own = points.filter((point) => point.liftedBy)
  const others = points.filter((point) => !(point.liftedBy || point.lifted))
  if (own.every((point) => point.lifted) && others.length === 0) return null
  const { email } = owner.contact
  return (
    <section aria-labelledby="a-savoir" className="to-know">
      <h3 id="a-savoir">À savoir avant d’imprimer</h3>
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
