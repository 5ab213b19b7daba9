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
        'Envoyez-lui l’archive et le bon à tirer signé. Il imprime le premier fichier, et ne prend un des autres que s’il le demande.',
      ]
    case 'reprographie':
      return [
        `Donnez à l’atelier le fichier que prend son copieur. Il imprime à 100\u00a0%, recto verso, puis coupe et plie. ${fold}`,
      ]
    case 'bureau':
      return [
        'Dans la boîte d’impression, choisissez 100\u00a0% (ou «\u00a0Taille réelle\u00a0») et recto verso. Imprimez un exemplaire, pliez-le, puis imprimez les autres.',
        fold,
      ]
    case 'ecran':
      return [
        'À lire sur un téléphone ou à joindre à un message. L’archive contient aussi des images du dépliant, pour un site ou un message.',
      ]
  }
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
