import { type Format, foldingStates, progressOfState } from '@flyer-open-data/flyer'
import { type ReactNode, useId } from 'react'
import { openingText, STATE_NAMES, stateAt, viewText } from './folding-words.ts'
import type { Glide } from './use-glide.ts'

/**
 * What folds the leaflet and turns it: the states of its fold, and two sliders that any keyboard
 * moves. Sliders set the object at once; buttons let it glide.
 */
export function FoldingControls({
  format,
  progress,
  turn,
}: {
  readonly format: Format
  /** 0 open to 1 closed. */
  readonly progress: Glide
  /** Degrees, −180 to 180. */
  readonly turn: Glide
}): ReactNode {
  const current = stateAt(format, progress.value)
  return (
    <fieldset aria-label="Pliage" className="folding-controls tool-controls">
      <Slider
        label="Ouverture"
        max={100}
        min={0}
        onChange={(value) => progress.set(1 - value / 100)}
        text={openingText(format, progress.value)}
        value={Math.round(100 * (1 - progress.value))}
      >
        {foldingStates(format).map(({ name }) => (
          <Button
            key={name}
            onPress={() => progress.glideTo(progressOfState(format, name) ?? progress.value)}
            pressed={current === name}
          >
            {STATE_NAMES[name]}
          </Button>
        ))}
      </Slider>
      <Slider
        label="Angle de vue"
        max={180}
        min={-180}
        onChange={turn.set}
        text={viewText(turn.value)}
        value={Math.round(turn.value)}
      >
        <Button onPress={() => turn.glideTo(turn.value > 0 ? turn.value - 180 : turn.value + 180)}>
          Retourner
        </Button>
      </Slider>
    </fieldset>
  )
}

function Slider({
  label,
  text,
  value,
  min,
  max,
  onChange,
  children,
}: {
  readonly label: string
  readonly text: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onChange: (value: number) => void
  readonly children: ReactNode
}): ReactNode {
  const id = useId()
  return (
    <div className="folding-group">
      <label htmlFor={id}>{label}</label>
      <input
        aria-valuetext={text}
        id={id}
        max={max}
        min={min}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        type="range"
        value={value}
      />
      <div className="folding-buttons">{children}</div>
    </div>
  )
}

function Button({
  onPress,
  pressed,
  children,
}: {
  readonly onPress: () => void
  readonly pressed?: boolean
  readonly children: string
}): ReactNode {
  return (
    <button aria-pressed={pressed} onClick={onPress} type="button">
      {children}
    </button>
  )
}
