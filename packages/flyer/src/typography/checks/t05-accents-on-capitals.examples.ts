import { textExamples } from '../text-rule.ts'

/** Texts that T5 accepts, and those in which it finds something. */
export const t05Examples = textExamples(
  // Accents stand on capitals.
  {
    passes: [
      '',
      'ENGAGER UNE DÉMARCHE OPEN DATA DANS MA COLLECTIVITÉ',
      'DONNÉES OUVERTES PUBLIÉES',
      'L’État, l’École et les Élus',
      'Les Évènements et les ÉVÉNEMENTS',
      'une démarche de qualité',
      'LA MARCHE DES ÉLUS',
      'De\u0301marche et DE\u0301MARCHE',
      'Voir www.DEMARCHE.fr et contact@ETAT.fr',
    ],
    fails: [
      ['ENGAGER UNE DEMARCHE', 'DEMARCHE'],
      ['DANS MA COLLECTIVITE', 'COLLECTIVITE'],
      ['DONNEES DE QUALITE', 'DONNEES', 'QUALITE'],
      ['REUTILISATION, SOCIETE, ELUS, ECONOMIE', 'REUTILISATION', 'SOCIETE', 'ELUS', 'ECONOMIE'],
      ['LA REGION, LE DEPARTEMENT, LA METROPOLE', 'REGION', 'DEPARTEMENT', 'METROPOLE'],
      ['LE NUMERIQUE ET LES DONNEES PUBLIEES', 'NUMERIQUE', 'DONNEES', 'PUBLIEES'],
      ['DÉPARTEMENTALES et DEPARTEMENTALES', 'DEPARTEMENTALES'],
      ['L’Etat et les Etudes', 'Etat', 'Etudes'],
      ['Equipe, Ecole, Elu, Elus, Economie', 'Equipe', 'Ecole', 'Elu', 'Elus', 'Economie'],
      ['Un Evénement', 'Evénement'],
      ['VOUS ETES FRANCAIS', 'ETES', 'FRANCAIS'],
      ['SAINT-DIE-DES-VOSGES', 'SAINT-DIE'],
    ],
  },
  // The preposition À in capitals.
  {
    passes: [
      'AMÉLIORER LES SERVICES À LA POPULATION',
      'IL Y A DES DONNÉES',
      'LA RÉGION A PUBLIÉ SES DONNÉES',
      'LA COMMUNE A OUVERT SES DONNÉES',
      'CE QUI A CHANGÉ',
      'AGENTS DE CATÉGORIE A ET B',
      'DATA AS A SERVICE',
      'FORMAT A4 PLIÉ',
      'L’ÉQUIPE N’A PAS FINI',
    ],
    fails: [
      ['AMÉLIORER LES SERVICES A LA POPULATION', 'A'],
      ['DES DONNÉES A PUBLIER', 'A'],
      ['DE NANCY A METZ', 'A'],
      ['UN SERVICE, A L’ÉCOUTE', 'A'],
      ['A QUI S’ADRESSER', 'A'],
      ['DES DONNÉES, A QUOI BON', 'A'],
      ['OUVRIR A NOUVEAU', 'A'],
    ],
  },
  // The preposition À at the start of a sentence, before a sure word only.
  {
    passes: ['À la une', 'A et B', 'A. Dupont', 'Le plan A la concerne', 'A Metz'],
    fails: [
      ['A la une', 'A'],
      ['Fin. A partir de demain', 'A'],
      ['«\u00a0A l’écoute\u00a0»', 'A'],
    ],
  },
)
