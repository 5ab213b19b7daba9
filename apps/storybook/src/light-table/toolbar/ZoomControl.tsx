import { frenchNumber } from '@flyer-open-data/flyer'
import type { ReactNode } from 'react'
import { useView } from '../settings/ViewSettingsContext.tsx'
import { ZOOM } from '../settings/view-settings.ts'
import { BANK_CARD_MM, pixelsPerMmOf } from '../stage/scale.ts'
import type { useCalibration } from '../stage/use-calibration.ts'
import { TWO_METRES_PERCENT } from '../viewing/viewings.ts'
import { Disclosure } from './Disclosure.tsx'

const STEPS = [50, 75, 100, 150, 200, 300, 400, 600, 800]

/** Zoom in percent of true size, and the calibration that makes 100 % true. */
export function ZoomControl({
  percent,
  calibration,
}: {
  /** How large the subject is shown, in percent of true size. */
  readonly percent: number
  readonly calibration: ReturnType<typeof useCalibration>
}): ReactNode {
  const { settings, change } = useView()
  const isFar = settings.viewing === 'two-metres'
  const zoom = isFar ? TWO_METRES_PERCENT : settings.zoom
  const step = (direction: 1 | -1) => {
    const next =
      direction === 1 ? STEPS.find((s) => s > percent + 1) : STEPS.findLast((s) => s < percent - 1)
    if (next !== undefined) change({ zoom: next })
  }
  return (
    <div className="table-zoom">
      <button onClick={() => step(-1)} title={'Réduire (touche\u00a0-)'} type="button">
        −<span className="table-unseen"> Réduire</span>
      </button>
      <label>
        <span className="table-unseen">Zoom</span>
        <select
          onChange={({ target }) =>
            change({ zoom: target.value === 'fit' ? 'fit' : Number(target.value) })
          }
          value={String(zoom)}
        >
          <option value="fit">Ajuster{zoom === 'fit' && ` (${Math.round(percent)}\u00a0%)`}</option>
          {[...new Set(zoom === 'fit' ? STEPS : [...STEPS, zoom])]
            .toSorted((a, b) => a - b)
            .map((step) => (
              <option key={step} value={step}>
                {step}&nbsp;%{step === 100 ? ' (taille réelle)' : ''}
                {step === TWO_METRES_PERCENT && isFar ? ' (à deux mètres)' : ''}
              </option>
            ))}
        </select>
      </label>
      <button onClick={() => step(1)} title={'Agrandir (touche\u00a0+)'} type="button">
        +<span className="table-unseen"> Agrandir</span>
      </button>
      <Calibration {...calibration} />
    </div>
  )
}

function Calibration({
  pixelsPerMm,
  isKept,
  calibrate,
}: ReturnType<typeof useCalibration>): ReactNode {
  const dpi = Math.round(pixelsPerMm * 25.4 * devicePixelRatio)
  return (
    <Disclosure
      cardName="Étalonnage de la taille réelle"
      hint={`De ${ZOOM.least} à ${ZOOM.most}\u00a0%\u00a0: 100\u00a0% est la taille réelle`}
      name="Étalonner…"
    >
      <p>
        Posez une carte bancaire sur le rectangle et réglez-le jusqu’à ce que les largeurs
        coïncident ({frenchNumber(BANK_CARD_MM)}&nbsp;mm).
      </p>
      <div
        aria-hidden="true"
        className="table-bank-card"
        style={{ width: BANK_CARD_MM * pixelsPerMm }}
      />
      <label>
        Largeur de la carte
        <input
          max={10}
          min={2}
          onChange={({ target }) => calibrate(Number(target.value))}
          step={0.01}
          type="range"
          value={pixelsPerMm}
          aria-valuetext={`${frenchNumber(BANK_CARD_MM * pixelsPerMm, 0)} pixels`}
        />
      </label>
      <label>
        ou résolution de l’écran, en points par pouce
        <input
          max={800}
          min={40}
          onChange={({ target }) =>
            calibrate(pixelsPerMmOf(Number(target.value), devicePixelRatio))
          }
          type="number"
          value={dpi}
        />
      </label>
      <button onClick={() => calibrate(undefined)} type="button">
        Revenir au réglage d’origine
      </button>
      <p role="status">
        {!isKept &&
          'Ce navigateur ne gardera pas ce réglage\u00a0: refaites-le à la prochaine visite.'}
      </p>
    </Disclosure>
  )
}
