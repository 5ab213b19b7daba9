import { TABLE, TOOL_VARIABLES } from '@flyer-open-data/ui'
import type { CSSProperties, ReactNode } from 'react'
import { answerInFrench } from '../fetching/answer-in-french.ts'
import type { FontsNotLoadedError } from './fonts-not-loaded.ts'
import './fonts-missing.css'

/**
 * Stands in place of the leaflet while fonts are missing. Browsers do not ask again for a font that
 * did not come: to try again loads the page again.
 */
export function FontsMissing({ error }: { readonly error: FontsNotLoadedError }): ReactNode {
  return (
    <main className="fonts-missing tool-controls" style={COLOURS}>
      <div role="alert">
        <h2>Les polices du dépliant manquent</h2>
        <p>
          Elles n’ont pas pu être chargées&nbsp;: {answerInFrench(error.answer)}. Sans elles, rien
          ne peut être composé. Vérifiez la connexion, puis réessayez.
        </p>
      </div>
      <button onClick={() => location.reload()} type="button">
        Réessayer
      </button>
    </main>
  )
}

const COLOURS = { ...TOOL_VARIABLES, '--table-ground': TABLE.ground } as CSSProperties
