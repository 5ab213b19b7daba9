import {
  FontsNotLoadedError,
  type LoadedLeaflet,
  loadLeaflet,
} from '@flyer-open-data/browser/leaflet'
import { TABLE, TOOL_VARIABLES, VERDICT_VARIABLES } from '@flyer-open-data/ui'
import { type CSSProperties, type ReactNode, useEffect, useState } from 'react'

type Loading =
  | { readonly status: 'loading' }
  | { readonly status: 'loaded'; readonly loaded: LoadedLeaflet }
  | { readonly status: 'failed'; readonly error: unknown }

/** A tool, once the leaflet and its fonts are there; what is missing is told, and can be tried again. */
export function Loaded({
  children,
}: {
  readonly children: (loaded: LoadedLeaflet) => ReactNode
}): ReactNode {
  const [state, setState] = useState<Loading>({ status: 'loading' })
  const [tries, setTries] = useState(1)
  useEffect(() => {
    if (tries === 0) return
    setState({ status: 'loading' })
    loadLeaflet().then(
      (loaded) => setState({ status: 'loaded', loaded }),
      (error: unknown) => setState({ status: 'failed', error }),
    )
  }, [tries])
  switch (state.status) {
    case 'loaded':
      return (
        <div className="reprint" style={COLOURS}>
          {children(state.loaded)}
        </div>
      )
    case 'loading':
      return (
        <p className="notice" role="status">
          Chargement du dépliant et de ses polices…
        </p>
      )
    case 'failed':
      return (
        <div className="notice" role="alert">
          <p>
            {state.error instanceof FontsNotLoadedError
              ? 'Les polices du dépliant n’ont pas pu être chargées.'
              : 'Le dépliant n’a pas pu être composé.'}{' '}
            Vérifiez la connexion, puis réessayez&#8239;; les{' '}
            <a href="../telecharger/">fichiers prêts à télécharger</a> fonctionnent toujours.
          </p>
          <button className="button" onClick={() => setTries((before) => before + 1)} type="button">
            Réessayer
          </button>
        </div>
      )
  }
}

const COLOURS = {
  ...TOOL_VARIABLES,
  ...VERDICT_VARIABLES,
  '--table-ground': TABLE.ground,
  '--table-ink': TABLE.ink,
} as CSSProperties
