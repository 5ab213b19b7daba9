import type { MadeFile } from '@flyer-open-data/browser/reprint'
import type { ReactNode } from 'react'
import { weight } from '../downloads/told-figures.ts'
import { fileType } from '../files/file-type.ts'
import { useFileAddress } from '../files/use-file-address.ts'

/** What is said of each kind of file; any other is the file to print. */
const KINDS: Readonly<Record<string, { readonly name: string; readonly says: string }>> = {
  'order-slip': {
    name: 'Bon de commande',
    says: 'À joindre\u00a0: format, pli, papier, encres, quantité, en clair.',
  },
  proof: { name: 'Bon à tirer', says: 'À relire et à signer avant l’impression.' },
  archive: { name: 'Le dossier complet', says: 'Tout ce qui précède, dans une archive zip.' },
}

const TO_PRINT = {
  name: 'Fichier pour l’imprimeur',
  says: 'Le dépliant, contrôlé, prêt à imprimer.',
}

/** The files of a reprint: the one to print first, alone until its papers are there. */
export function Downloads({
  files,
  isWhole,
}: {
  readonly files: readonly MadeFile[]
  readonly isWhole: boolean
}): ReactNode {
  const [toPrint, ...others] = files
  const offered = ['order-slip', 'proof', 'archive'].flatMap((kind) =>
    others.filter((file) => file.kind === kind),
  )
  return (
    <>
      <ol className="downloads-order">
        <li>Relisez et signez le bon à tirer.</li>
        <li>Remettez le PDF à l’imprimeur.</li>
        <li>Recopiez le bon de commande dans sa commande ou son devis.</li>
      </ol>
      <ul className="downloads">
        {[...(toPrint ? [toPrint] : []), ...offered].map((file) => (
          <Download file={file} isMain={file === toPrint} key={file.name} />
        ))}
      </ul>
      {!isWhole && (
        <p>
          Le PDF peut déjà être téléchargé{'\u202f'}; le bon de commande, le bon à tirer et le
          dossier complet suivent.
        </p>
      )}
    </>
  )
}

function Download({
  file: { name, kind, bytes },
  isMain,
}: {
  readonly file: MadeFile
  readonly isMain: boolean
}): ReactNode {
  const address = useFileAddress(bytes, fileType(name))
  const told = KINDS[kind] ?? TO_PRINT
  return (
    <li data-kind={isMain ? 'printed' : kind}>
      <a className={isMain ? 'action' : 'button'} download={name} href={address}>
        {told.name} <span className="weight">({weight(bytes.length)})</span>
      </a>
      <p className="download-words">{told.says}</p>
    </li>
  )
}
