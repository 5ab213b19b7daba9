import { foldOrderText, foldText } from '../../job-facts/fold-words.ts'
import { closedSizeText, quantityText, sizeText } from '../../job-facts/job-words.ts'
import type { AudienceId } from '../../products/audiences.ts'
import { makingFacts } from '../making-facts.ts'
import type { PaperSource } from '../paper-source.ts'

/** What whoever prints does with their file, in French: in the order in which it is done. */
export function stepsOf(audience: AudienceId, source: PaperSource): string[] {
  const { format, run } = source.job
  const copies = run.quantity.kind === 'exact' ? `${quantityText(run.quantity)}, ` : ''
  const { inks, paper } = makingFacts(source)
  const fold = `${foldOrderText(format)}.`
  switch (audience) {
    case 'imprimeur-en-ligne':
      return [
        'Déposez sur son site un seul PDF\u00a0: il contient les deux faces.',
        `Choisissez ces options\u00a0: ${copies}${lower(foldText(format))}, ${sizeText(format.openSize)} ouvert, ${closedSizeText(format)} fermé, ${lower(inks)}, ${lower(paper.split(',')[0] ?? '')}.`,
      ]
    case 'imprimeur':
      return [
        'Envoyez-lui l’archive et le bon à tirer signé par qui commande. Il imprime le premier fichier\u202f; les autres ne servent que s’il les demande.',
      ]
    case 'reprographie':
      return [
        `Prenez le fichier pour la feuille du copieur, SRA3 ou A3. Imprimez à 100\u00a0%, recto verso, coupez aux traits, puis pliez. ${fold}`,
      ]
    case 'bureau':
      return [
        'Dans la boîte d’impression\u00a0: A4, 100\u00a0% (ou «\u00a0Taille réelle\u00a0»), recto verso, bord court\u202f; un bord blanc reste. Imprimez un exemplaire, pliez-le aux repères, puis imprimez les autres.',
        fold,
      ]
    case 'ecran':
      return [
        'À lire sur un téléphone ou à joindre à un message. L’archive contient aussi des images du dépliant, pour un site ou un message.',
      ]
  }
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
