import type { MadeFile } from '@flyer-open-data/browser/reprint'
import type { PrinterKind } from '@flyer-open-data/flyer'
import type { ReactNode } from 'react'
import { weight } from '../downloads/told-figures.ts'
import { fileType } from '../files/file-type.ts'
import { useFileAddress } from '../files/use-file-address.ts'

/** What is said of a file, and what is done with it. */
interface FileWords {
  readonly name: string
  readonly says: string
}

/** What is said of each kind of file; any other is the file to print. */
const KINDS: Readonly<Record<string, FileWords>> = {
  'order-slip': {
    name: 'Bon de commande',
    says: 'Format, pli, papier, encres, quantité, en clair.',
  },
  proof: { name: 'Bon à tirer', says: 'À relire et à signer avant l’impression.' },
  archive: { name: 'Le dossier complet', says: 'Tout ce qui précède, dans une archive zip.' },
}

/** What is said of the file to print, and what is done in order, by who prints. */
const WAYS: Readonly<
  Record<PrinterKind, { readonly toPrint: FileWords; readonly steps: readonly string[] }>
> = {
  online: {
    toPrint: {
      name: 'Fichier pour l’imprimeur',
      says: 'Le dépliant, contrôlé, à déposer sur le site de l’imprimeur.',
    },
    steps: [
      'Relisez et signez le bon à tirer\u00a0: vous le gardez.',
      'Recopiez le bon de commande dans la commande en ligne\u00a0: format, pli, papier, quantité.',
      'Déposez le PDF sur le site de l’imprimeur.',
    ],
  },
  local: {
    toPrint: {
      name: 'Fichier pour l’imprimeur',
      says: 'Le dépliant, contrôlé, prêt à imprimer.',
    },
    steps: [
      'Relisez et signez le bon à tirer.',
      'Remettez le PDF à l’imprimeur, avec le bon à tirer.',
      'Joignez le bon de commande à votre commande ou à votre demande de devis.',
    ],
  },
  reprographics: {
    toPrint: {
      name: 'Fichier pour l’atelier',
      says: 'Le dépliant, contrôlé, prêt à imprimer.',
    },
    steps: [
      'Relisez et signez le bon à tirer.',
      'Remettez à l’atelier le PDF, le bon à tirer et le bon de commande.',
      'À imprimer à 100\u00a0%, recto verso, puis à couper et à plier sur les traits.',
    ],
  },
  office: {
    toPrint: {
      name: 'Fichier à imprimer',
      says: 'Le dépliant, contrôlé, sur une feuille A4 recto verso.',
    },
    steps: [
      'Relisez le bon à tirer.',
      'Imprimez le PDF à 100\u00a0% («\u00a0taille réelle\u00a0», jamais «\u00a0ajuster à la page\u00a0»), en recto verso, retourné sur le bord court.',
      'Pliez un premier exemplaire avant d’imprimer les autres.',
    ],
  },
}

/** How a sheet of two leaflets is turned over, which not every file of a reprographics room is. */
const TURNED: Readonly<Record<string, string>> = {
  'repro-sra3':
    'À imprimer à 100\u00a0%, recto verso, retourné sur le bord long, puis à couper et à plier sur les traits.',
}

/** The files of a reprint: the one to print first, alone until its papers are there. */
export function Downloads({
  files,
  printerKind,
  isWhole,
}: {
  readonly files: readonly MadeFile[]
  readonly printerKind: PrinterKind
  readonly isWhole: boolean
}): ReactNode {
  const [main, ...others] = files
  const { toPrint, steps } = WAYS[printerKind]
  const turned = main && TURNED[main.kind]
  const offered = ['proof', 'order-slip', 'archive'].flatMap((kind) =>
    others.filter((file) => file.kind === kind),
  )
  return (
    <>
      <ol className="downloads-order">
        {(turned ? [...steps.slice(0, -1), turned] : steps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ul className="downloads">
        {main && <Download file={main} isMain={true} words={toPrint} />}
        {offered.map((file) => (
          <Download file={file} key={file.name} words={KINDS[file.kind] ?? toPrint} />
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
  words,
  isMain = false,
}: {
  readonly file: MadeFile
  readonly words: FileWords
  readonly isMain?: boolean
}): ReactNode {
  const address = useFileAddress(bytes, fileType(name))
  return (
    <li data-kind={isMain ? 'printed' : kind}>
      <p className="download-words">{words.says}</p>
      <a className={isMain ? 'action' : 'button'} download={name} href={address}>
        {words.name} <span className="weight">({weight(bytes.length)})</span>
      </a>
      <p className="download-name">{name}</p>
    </li>
  )
}
