import { textExamples } from '../text-rule.ts'

/** Texts that T10 accepts, and those in which it finds something. */
export const t10Examples = textExamples(
  // Œ and æ are ligatures.
  {
    passes: [
      '',
      'œuvre, cœur, vœu, nœud, ŒUVRE, Œuvre, chef-d’œuvre',
      'Henoo, Noël, coexister, coefficient, moelle, poème, Lecoeur',
      'ex æquo',
      'Voir www.coeur.fr',
    ],
    fails: [
      ['mettre en oeuvre', 'oeuvre'],
      ['un chef-d’oeuvre et sa main-d’oeuvre', 'oeuvre', 'oeuvre'],
      ['MISE EN OEUVRE', 'OEUVRE'],
      ['le coeur, les voeux, un noeud, sa soeur', 'coeur', 'voeux', 'noeud', 'soeur'],
      ['la manoeuvre et l’oenotourisme', 'manoeuvre', 'oenotourisme'],
      ['ex aequo', 'ex aequo'],
    ],
  },
)
