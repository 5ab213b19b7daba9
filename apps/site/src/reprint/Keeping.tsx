import { type ReactNode, useState } from 'react'
import { fragmentOf } from './form-link.ts'
import type { FormDesk, FormOrigin } from './use-form.ts'

const TOLD: Readonly<Partial<Record<FormOrigin, string>>> = {
  restored:
    'Votre saisie a été retrouvée dans ce navigateur\u202f; le logo est à choisir de nouveau.',
  unreadable: 'Une saisie plus ancienne était gardée ici, mais elle ne peut pas être relue.',
  link: 'Les champs sont remplis par le lien que vous avez suivi\u202f; le logo n’en fait pas partie.',
  'link-unreadable':
    'Le lien que vous avez suivi est abîmé\u00a0: demandez-en un autre, ou remplissez les champs.',
  erased: 'Tout est effacé.',
}

/** How the form came to be as it is, for whoever comes back or follows a link. */
export function OriginNote({ desk }: { readonly desk: FormDesk }): ReactNode {
  const { origin, before, recover } = desk
  return (
    <div className="origin" role="status">
      {TOLD[origin] && (
        <p className="notice">
          {TOLD[origin]}{' '}
          {origin === 'link' && before && (
            <button className="button" onClick={recover} type="button">
              Reprendre plutôt ma saisie
            </button>
          )}
        </p>
      )}
    </div>
  )
}

/** The link that hands the choices on, and the button that forgets them. */
export function Keeping({
  desk,
  onErase,
}: {
  readonly desk: FormDesk
  readonly onErase: () => void
}): ReactNode {
  const [copied, setCopied] = useState<'no' | 'yes' | 'by-hand'>('no')
  const [isAsking, setAsking] = useState(false)
  const link = `${location.origin}${location.pathname}${fragmentOf(desk.form)}`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setCopied('yes')
    } catch {
      setCopied('by-hand')
    }
  }
  return (
    <div className="keeping">
      <h3>Continuer plus tard, ou à plusieurs</h3>
      <p>
        {desk.isKept
          ? 'Votre saisie reste dans ce navigateur. '
          : 'Ce navigateur ne garde rien\u00a0: copiez le lien pour reprendre plus tard. '}
        Le lien contient vos choix et vos coordonnées, jamais le logo.
      </p>
      <div className="making-actions">
        <button className="button" onClick={() => copy().catch(reportError)} type="button">
          Copier le lien
        </button>
        {isAsking ? (
          <>
            <button
              className="button button-danger"
              onClick={() => {
                setAsking(false)
                onErase()
              }}
              type="button"
            >
              Oui, tout effacer
            </button>
            <button className="button" onClick={() => setAsking(false)} type="button">
              Garder
            </button>
          </>
        ) : (
          <button className="button" onClick={() => setAsking(true)} type="button">
            Tout effacer
          </button>
        )}
      </div>
      <p aria-live="polite" role="status">
        {isAsking && 'Effacer la saisie, le logo et les fichiers de cette page\u202f?'}
        {!isAsking && copied === 'yes' && 'Le lien est copié.'}
      </p>
      {copied === 'by-hand' && (
        <label className="field">
          Le navigateur ne laisse pas copier&nbsp;: voici le lien.
          <input onFocus={({ currentTarget }) => currentTarget.select()} readOnly value={link} />
        </label>
      )}
    </div>
  )
}
