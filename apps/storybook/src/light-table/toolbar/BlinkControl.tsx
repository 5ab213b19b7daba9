import type { ReactNode } from 'react'
import type { Blink, BlinkFace } from '../stage/use-blink.ts'

const FACES: Readonly<Record<BlinkFace, string>> = { paper: 'Papier', screen: 'Écran' }

/** Which surface is in sight, and how they take turns: by themselves, or at each press. */
export function BlinkControl({ face, isRunning, run, flip }: Blink): ReactNode {
  return (
    <fieldset className="table-blink">
      <legend className="table-unseen">Clignotement</legend>
      <output aria-live={isRunning ? 'off' : 'polite'} className="table-blink-face">
        {FACES[face]}
      </output>
      <button aria-pressed={isRunning} onClick={() => run(!isRunning)} type="button">
        {isRunning ? 'Arrêter' : 'Alterner'}
      </button>
      <button onClick={flip} type="button">
        L’autre surface
      </button>
    </fieldset>
  )
}
