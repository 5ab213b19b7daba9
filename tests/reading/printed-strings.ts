import type { PanelId } from '@flyer-open-data/flyer'

/**
 * The words that must be printed, as the working group validated them: typed here a second time,
 * apart from the content that is built, so that neither can change alone.
 */
export const PRINTED_STRINGS = {
  cover: ['ENGAGER UNE DÉMARCHE OPEN DATA DANS MA COLLECTIVITÉ'],
  'why-publish': [
    'POURQUOI PUBLIER SES DONNÉES\u202f?',
    'Améliorer les services à la population',
    'Permettre le développement de nouvelles activités sur votre territoire',
    'Contribuer au bien commun avec des données territoriales de référence',
    'Rationaliser les dépenses de votre collectivité',
    'Favoriser la transparence de la vie publique',
  ],
  voices: [
    'ILS EN PARLENT LE MIEUX',
    'Ils ouvrent leurs données',
    'Wikimaginot\u00a0: «\u00a0Partager les données que nous avons collectées au fil du temps, c’est transformer des morceaux de béton en morceaux d’histoire\u202f!\u00a0»',
    'Ils réutilisent les données ouvertes',
    'Henoo\u00a0: «\u00a0L’open data nous a permis de nous lancer\u00a0: sans données ouvertes, nous n’aurions pas pu créer notre activité\u202f!\u00a0»',
    'Les élus en parlent',
    'SAINT-LOUIS Agglomération\u00a0: «\u00a0L’open data est un trésor\u202f! Travailler sur des cas pratiques, comme les aménagements cyclables, permet de faire la preuve par l’exemple.\u00a0»',
  ],
  'did-you-know': [
    'LE SAVIEZ-VOUS\u202f?',
    'Une donnée ouverte est une donnée mise à disposition dans un format ouvert, librement accessible et réutilisable par tous.',
    'La loi n°\u00a02016-1321 du 7\u00a0octobre\u00a02016 crée l’obligation par défaut pour les organismes publics de publier leurs données sur internet sous réserve du respect des règles de protection des données sensibles.',
    'OUVREZ VOS DONNÉES POUR LEUR DONNER DE LA VALEUR\u202f!',
    'Je produis des données → Je les publie → Elles sont réutilisées',
  ],
  'get-organised': [
    'BIEN S’ORGANISER',
    'Décision politique',
    'Valider le principe',
    'Soutenir la démarche',
    'Processus technique',
    'Inventorier',
    'Qualifier',
    'Structurer',
    'Publier',
    'Valorisation',
    'Proposer des outils',
    'Encourager la réutilisation',
  ],
  'need-help': [
    'VOUS AVEZ BESOIN D’UN APPUI\u202f?',
    'En qualité de service public de la donnée en région Grand Est, DataGrandEst vous apporte gratuitement un accompagnement sur mesure',
    'contact@datagrandest.fr',
    'www.datagrandest.fr',
  ],
} as const satisfies Readonly<Partial<Record<PanelId, readonly string[]>>>
