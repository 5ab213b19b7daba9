import type { TypographyRuleId } from '../rule.ts'

/** A rule as designers read it, when a text breaks it: three whole sentences. */
export interface RuleInFrench {
  /** What is wrong. */
  readonly what: string
  /** Why it matters to a reader. */
  readonly why: string
  /** How to mend it where no single correction is known. */
  readonly mend: string
}

/** The French wording of every rule. It obeys the rules itself: a test holds it to them. */
export const RULES_IN_FRENCH: Readonly<Record<TypographyRuleId, RuleInFrench>> = {
  T1: {
    what: 'Le point-virgule, le point d’exclamation ou d’interrogation n’a pas d’espace fine insécable devant lui.',
    why: 'Sans elle, le signe colle au mot ou passe seul à la ligne.',
    mend: 'Insérez une espace fine insécable devant le signe.',
  },
  T2: {
    what: 'Le deux-points n’a pas d’espace insécable devant lui.',
    why: 'Sans elle, le signe colle au mot ou passe seul à la ligne.',
    mend: 'Insérez une espace insécable devant le deux-points.',
  },
  T3: {
    what: 'Un guillemet n’a pas son espace insécable, ou n’a pas son pendant.',
    why: 'Un guillemet français s’écarte des mots qu’il tient et ne s’en sépare jamais.',
    mend: 'Placez une espace insécable après le guillemet ouvrant et avant le guillemet fermant, et fermez chaque citation.',
  },
  T4: {
    what: 'L’apostrophe est celle du clavier.',
    why: 'Le signe droit est celui des machines à écrire, non l’apostrophe imprimée.',
    mend: 'Écrivez l’apostrophe typographique (’).',
  },
  T5: {
    what: 'Une capitale a perdu son accent ou sa cédille.',
    why: 'En français, l’accent fait partie de l’orthographe, sur les capitales aussi.',
    mend: 'Accentuez la capitale.',
  },
  T6: {
    what: 'L’abréviation de «\u00a0numéro\u00a0» n’est pas jointe à ses chiffres.',
    why: 'L’abréviation et son nombre se lisent ensemble et ne se séparent jamais.',
    mend: 'Écrivez un n, le signe degré, une espace insécable, puis les chiffres.',
  },
  T7: {
    what: 'La date n’est pas composée à la française.',
    why: 'Une date se lit d’un trait, et les noms de mois sont des noms communs.',
    mend: 'Joignez jour, mois et année par des espaces insécables, le mois en minuscules.',
  },
  T8: {
    what: 'L’ordinal n’est pas abrégé à la française.',
    why: 'Un ordinal s’abrège par ses dernières lettres seules.',
    mend: 'Écrivez 1er, 1re, 2e, 3e.',
  },
  T9: {
    what: 'Une espace, des points de suspension ou des guillemets ne sont pas ceux de l’imprimerie.',
    why: 'Ces signes de fortune s’impriment comme des trous ou des signes étrangers.',
    mend: 'Gardez une seule espace, écrivez les points de suspension en un seul signe (…) et citez entre guillemets français.',
  },
  T10: {
    what: 'Une ligature manque au mot.',
    why: 'La ligature (œ, æ) fait partie de l’orthographe du mot.',
    mend: 'Écrivez le mot avec sa ligature.',
  },
  T11: {
    what: 'Un nombre n’est pas joint à son unité, ou ses milliers ne le sont pas entre eux.',
    why: 'Un nombre ne se sépare ni de son unité ni de ses tranches de trois chiffres.',
    mend: 'Insérez une espace insécable devant l’unité, une espace fine insécable entre les milliers.',
  },
  T12: {
    what: 'Le texte est coupé là où il ne doit pas l’être.',
    why: 'Un mot coupé se lit mal, et un lecteur d’écran l’épelle de travers.',
    mend: 'Supprimez la coupure, ou reformulez le texte pour que la ligne s’arrête à une espace.',
  },
  T13: {
    what: 'Un trait d’union tient lieu de tiret, ou une lettre de signe de multiplication.',
    why: 'Le trait d’union joint les parties d’un mot, et le x est une lettre.',
    mend: 'Écrivez le tiret (–) pour un intervalle ou une incise, le signe × pour des dimensions.',
  },
  T14: {
    what: 'Un caractère n’existe pas dans la police du texte.',
    why: 'Il s’imprimerait comme une case vide, ou dans une police étrangère.',
    mend: 'Écrivez le texte sans ce caractère.',
  },
  T15: {
    what: 'L’adresse n’est pas telle qu’on doit la taper, ou ne tient pas sur une ligne.',
    why: 'Le lecteur la recopie exactement comme elle est imprimée.',
    mend: 'Écrivez l’adresse entière, en minuscules, sans espace ni ponctuation finale.',
  },
  T16: {
    what: 'Un caractère est écrit en plusieurs morceaux, ou sous une forme toute faite.',
    why: 'Son accent s’imprimerait à côté de la lettre, ou une recherche ne trouverait pas le mot.',
    mend: 'Saisissez le caractère au clavier, en un seul signe.',
  },
}
