import { type Edition, withUnit } from '@flyer-open-data/flyer'
import { type ReactNode, useEffect, useState } from 'react'
import type { PressState } from '../press/use-plates.ts'
import type { PointerReading } from '../stage/Stage.tsx'
import { textReading } from '../stage/text-under.ts'

/** What is under the pointer, and how the press file is getting on. */
export function StatusBar({
  pointer,
  press,
  pressName,
  isDrawn,
  edition,
  children,
}: {
  /** What the leaflet says, to name the text under the pointer. */
  readonly edition: Edition
  readonly pointer: PointerReading | undefined
  readonly press: PressState
  /** What the press file is called when it is kept. */
  readonly pressName: string
  /** Whether what was asked of the press file is in sight. */
  readonly isDrawn: boolean
  readonly children: ReactNode
}): ReactNode {
  return (
    <div className="table-status">
      {children}
      <span className="table-reading" data-reading="place">
        {pointer
          ? `x\u00a0${withUnit(pointer.x, 'mm', 1)} · y\u00a0${withUnit(pointer.y, 'mm', 1)}`
          : 'Passez sur la feuille pour lire une position'}
      </span>
      {pointer?.inks && (
        <span className="table-reading" data-reading="inks">
          {inkReading(pointer.inks)}
        </span>
      )}
      {pointer?.text && (
        <span className="table-reading" data-reading="text">
          {textReading(pointer.text, edition)}
        </span>
      )}
      <span className="table-press" data-press={isDrawn ? 'drawn' : press.status} role="status">
        {pressReading(press, isDrawn)}
      </span>
      {press.status === 'ready' && <PressDownload bytes={press.bytes} name={pressName} />}
    </div>
  )
}

/** The press file that is looked at, to be kept: it never left this browser. */
function PressDownload({
  bytes,
  name,
}: {
  readonly bytes: Uint8Array
  readonly name: string
}): ReactNode {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(
      new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }),
    )
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes])
  return (
    <a className="table-download" download={name} href={address}>
      Télécharger ({Math.round(bytes.length / 1000)}&nbsp;ko)
    </a>
  )
}

function inkReading([c, m, y, k]: readonly [number, number, number, number]): string {
  return `Pixel\u00a0: C\u00a0${c} · M\u00a0${m} · J\u00a0${y} · N\u00a0${k} · encrage ${c + m + y + k}\u00a0%`
}

function pressReading(press: PressState, isDrawn: boolean): string {
  switch (press.status) {
    case 'none':
      return ''
    case 'pending':
      return 'Fabrication du fichier d’impression…'
    case 'failed':
      return 'Le fichier d’impression n’a pas pu être fabriqué.'
    case 'ready':
      return isDrawn ? 'Fichier d’impression prêt' : 'Dessin du fichier d’impression…'
  }
}
