import type { EditionInput } from './schema.ts'

/**
 * Edition 1, validated: it never changes once printed. U+202F stands before « ? » and « ! »,
 * U+00A0 before « : » and between a number and what it counts; both are written as escapes so that
 * they can be seen.
 */
export const edition1 = {
  id: 'edition-1',
  title: 'Engager une démarche open data dans ma collectivité',
  language: 'fr-FR',
  status: 'validated',
  updatedOn: '2024-11-21',
  licence: 'etalab-2.0',
  provenance: {
    source:
      'Compte rendu du groupe de travail DataGrandEst « Ouverture des données budgétaires de collectivités »',
    sourceDate: '2024-09-26',
    publishedOn: '2024-11-21',
    corrections: [
      {
        path: 'panels.cover.title',
        source: 'DEMARCHE, COLLECTIVITE',
        reason: 'Accents stand on capitals, as in DONNÉES elsewhere in the source',
      },
      {
        path: 'panels.voices.testimonials.0.speaker',
        source: 'Wikimaginet',
        reason: 'The site is called Wikimaginot',
      },
      {
        path: 'panels.voices.testimonials.2.speaker',
        source: 'SAINT-LOUIS Aggrégation',
        reason: 'The body is called Saint-Louis Agglomération',
      },
    ],
  },
  readingOrder: ['cover', 'why-publish', 'voices', 'did-you-know', 'get-organised', 'need-help'],
  panels: {
    cover: { title: 'ENGAGER UNE DÉMARCHE OPEN DATA DANS MA COLLECTIVITÉ' },
    'why-publish': {
      title: 'POURQUOI PUBLIER SES DONNÉES\u202f?',
      reasons: [
        { theme: 'services', text: 'Améliorer les services à la population' },
        {
          theme: 'activities',
          text: 'Permettre le développement de nouvelles activités sur votre territoire',
        },
        {
          theme: 'commons',
          text: 'Contribuer au bien commun avec des données territoriales de référence',
        },
        { theme: 'savings', text: 'Rationaliser les dépenses de votre collectivité' },
        { theme: 'transparency', text: 'Favoriser la transparence de la vie publique' },
      ],
    },
    voices: {
      title: 'ILS EN PARLENT LE MIEUX',
      testimonials: [
        {
          kind: 'publisher',
          heading: 'Ils ouvrent leurs données',
          speaker: 'Wikimaginot',
          words:
            'Partager les données que nous avons collectées au fil du temps, c’est transformer des morceaux de béton en morceaux d’histoire\u202f!',
        },
        {
          kind: 'reuser',
          heading: 'Ils réutilisent les données ouvertes',
          speaker: 'Henoo',
          words:
            'L’open data nous a permis de nous lancer\u00a0: sans données ouvertes, nous n’aurions pas pu créer notre activité\u202f!',
        },
        {
          kind: 'elected',
          heading: 'Les élus en parlent',
          speaker: 'SAINT-LOUIS Agglomération',
          words:
            'L’open data est un trésor\u202f! Travailler sur des cas pratiques, comme les aménagements cyclables, permet de faire la preuve par l’exemple.',
        },
      ],
    },
    'did-you-know': {
      title: 'LE SAVIEZ-VOUS\u202f?',
      definition:
        'Une donnée ouverte est une donnée mise à disposition dans un format ouvert, librement accessible et réutilisable par tous.',
      law: 'La loi n°\u00a02016-1321 du 7\u00a0octobre\u00a02016 crée l’obligation par défaut pour les organismes publics de publier leurs données sur internet sous réserve du respect des règles de protection des données sensibles.',
      call: {
        title: 'OUVREZ VOS DONNÉES POUR LEUR DONNER DE LA VALEUR\u202f!',
        steps: ['Je produis des données', 'Je les publie', 'Elles sont réutilisées'],
      },
    },
    'get-organised': {
      title: 'BIEN S’ORGANISER',
      columns: [
        { title: 'Décision politique', actions: ['Valider le principe', 'Soutenir la démarche'] },
        {
          title: 'Processus technique',
          actions: ['Inventorier', 'Qualifier', 'Structurer', 'Publier'],
        },
        { title: 'Valorisation', actions: ['Proposer des outils', 'Encourager la réutilisation'] },
      ],
    },
    'need-help': {
      title: 'VOUS AVEZ BESOIN D’UN APPUI\u202f?',
      offer: [
        { text: 'En qualité de ' },
        { text: 'service public de la donnée', strong: true },
        { text: ' en région Grand Est, ' },
        { text: 'DataGrandEst', strong: true },
        { text: ' vous apporte gratuitement un accompagnement sur mesure' },
      ],
      email: 'contact@datagrandest.fr',
      website: 'www.datagrandest.fr',
    },
  },
} satisfies EditionInput
