import { describe, expect, it } from 'vitest'
import { describeRule } from '../testing/describe-rule.ts'
import { mendsOf } from '../testing/faults-of.ts'

describeRule('T10', 'œ and æ are ligatures', {
  passes: [
    '',
    'œuvre, cœur, vœu, nœud, ŒUVRE, Œuvre, chef-d’œuvre',
    'Henoo, Noël, coexister, coefficient, moelle, poème, Lecoeur',
    'ex æquo',
    'Voir www.coeur.fr',
  ],
  refuses: [
    ['mettre en oeuvre', 'oeuvre'],
    ['un chef-d’oeuvre et sa main-d’oeuvre', 'oeuvre', 'oeuvre'],
    ['MISE EN OEUVRE', 'OEUVRE'],
    ['le coeur, les voeux, un noeud, sa soeur', 'coeur', 'voeux', 'noeud', 'soeur'],
    ['la manoeuvre et l’oenotourisme', 'manoeuvre', 'oenotourisme'],
    ['ex aequo', 'ex aequo'],
  ],
})

describe('T10: mends', () => {
  it.each([
    ['coeur', 'Write "cœur".'],
    ['Oeuvre', 'Write "Œuvre".'],
    ['COEUR', 'Write "CŒUR".'],
    ['ex aequo', 'Write "ex æquo".'],
  ])('T10: mends %j', (text, mend) => {
    expect(mendsOf('T10', text)).toEqual([mend])
  })
})
