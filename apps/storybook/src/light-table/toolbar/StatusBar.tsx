import { type ReactNode, useEffect, useState } from 'react'
import type { PressState } from '../press/use-plates.ts'

/** The zoom, and how the press file is getting on. */
export function StatusBar({
  press,
  pressName,
  isDrawn,
  children,
}: {
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
      Télécharger le PDF ({Math.round(bytes.length / 1000)}&nbsp;ko)
    </a>
  )
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
