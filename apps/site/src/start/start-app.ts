import type { ComponentType } from 'react'
import type { KeptEntry } from './ErrorBoundary.tsx'

/** The program of a page. */
export interface PageProgram {
  readonly Page: ComponentType
  /** What was typed into it, where a browser keeps that. */
  readonly kept?: KeptEntry
}

/** The parts of browsers that making and reading a PDF takes, by what they are called in French. */
const PARTS: readonly (readonly [isThere: () => boolean, name: string])[] = [
  [() => typeof WebAssembly === 'object', 'WebAssembly, qui fait tourner les outils de contrôle'],
  [() => typeof Worker === 'function', 'les tâches de fond (Web Workers)'],
  [() => 'inert' in HTMLElement.prototype && 'toSorted' in Array.prototype, 'un moteur récent'],
]

/**
 * Puts the program of a page into its place once the page is painted. Meanwhile, and where it cannot
 * be loaded or the browser lacks something, a sentence says so, and what still works.
 *
 * @param load imports the program
 */
export function startApp(load: () => Promise<PageProgram>): void {
  const place = document.getElementById('app')
  if (!place) return
  const lacks = PARTS.filter(([isThere]) => !isThere()).map(([, name]) => name)
  if (lacks.length > 0) {
    say(place, `Il manque à ce navigateur ${lacks.join(' et ')}\u00a0: cette page ne peut pas y`)
    place.lastElementChild?.append(' fonctionner. Les ', readyFiles(), ' fonctionnent toujours.')
    return
  }
  say(place, 'Chargement de l’outil…')
  const showApp = async () => {
    await import('@flyer-open-data/flyer/without-eval')
    const [{ Page, kept }, { ErrorBoundary }, { createRoot }, { createElement }] =
      await Promise.all([
        load(),
        import('./ErrorBoundary.tsx'),
        import('react-dom/client'),
        import('react'),
      ])
    place.replaceChildren()
    createRoot(place).render(createElement(ErrorBoundary, { kept }, createElement(Page)))
  }
  showApp().catch((error: unknown) => {
    reportError(error)
    say(
      place,
      'L’outil n’a pas pu être chargé. Vérifiez la connexion, puis rechargez la page\u202f;',
    )
    place.lastElementChild?.append(' les ', readyFiles(), ' fonctionnent toujours.')
  })
}

/** Puts one sentence, told aloud, in the place of the program. */
function say(place: HTMLElement, sentence: string): void {
  const told = document.createElement('p')
  told.className = 'notice'
  told.setAttribute('role', 'status')
  told.textContent = sentence
  place.replaceChildren(told)
}

function readyFiles(): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = '../telecharger/'
  link.textContent = 'fichiers prêts à télécharger'
  return link
}
