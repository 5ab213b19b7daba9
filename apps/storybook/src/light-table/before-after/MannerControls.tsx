import { type ReactNode, useId } from 'react'
import { Group, Toggle } from '../toolbar/Controls.tsx'
import { type BeforeAfter, MANNERS, type Manner } from './use-before-after.ts'

const MANNER_CHOICES: Readonly<Record<Manner, { readonly name: string; readonly hint: string }>> = {
  wipe: { name: 'Rideau', hint: 'L’avant à gauche du rideau, l’après à droite' },
  blink: { name: 'Clignotement', hint: 'L’avant et l’après l’un après l’autre' },
  before: { name: 'Avant', hint: 'L’avant seul' },
  after: { name: 'Après', hint: 'L’après seul' },
}

/** Whoever asks for less movement starts the blinking himself. */
const wantsStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** How both states are looked at: the curtain and its slider, the blinking and what stops it. */
export function MannerControls({
  work: { look, turn },
}: {
  readonly work: BeforeAfter
}): ReactNode {
  const { manner, curtain, isBlinking } = look
  const slider = useId()
  return (
    <>
      <Group name="Affichage">
        {MANNERS.map((choice) => (
          <Toggle
            {...MANNER_CHOICES[choice]}
            isPressed={manner === choice}
            key={choice}
            onPress={() => turn({ manner: choice, isBlinking: !wantsStillness() })}
          />
        ))}
      </Group>
      {manner === 'wipe' && (
        <div className="before-after-slider">
          <label htmlFor={slider}>Rideau</label>
          <input
            aria-valuetext={`${curtain}\u00a0% avant, ${100 - curtain}\u00a0% après`}
            id={slider}
            max={100}
            min={0}
            onChange={({ target }) => turn({ curtain: target.valueAsNumber })}
            step={1}
            type="range"
            value={curtain}
          />
        </div>
      )}
      {manner === 'blink' && (
        <div className="before-after-slider">
          <button onClick={() => turn({ isBlinking: !isBlinking })} type="button">
            {isBlinking ? 'Arrêter le clignotement' : 'Lancer le clignotement'}
          </button>
        </div>
      )}
    </>
  )
}
