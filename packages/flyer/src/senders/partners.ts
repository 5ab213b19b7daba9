import type { SenderInput } from './sender.ts'

/** Who else reprints the leaflet: each stands in its slot beside the owner’s own words. */
export const partners: SenderInput[] = [
  {
    id: 'trois-vallons',
    isExample: true,
    mention: 'Avec votre intercommunalité',
    name: 'Communauté de communes des Trois-Vallons',
    service: 'Service numérique et données',
    logo: {
      name: 'Communauté de communes des Trois-Vallons',
      width: 120,
      height: 48,
      paths: [
        { d: 'M0 48L24 8L48 48Z', ink: 'aqua' },
        { d: 'M36 48L60 0L84 48Z', ink: 'sun' },
        { d: 'M72 48L96 14L120 48Z', ink: 'coral' },
      ],
      minimumWidth: 20,
      clearSpace: 0.15,
    },
    contact: {
      email: 'donnees@trois-vallons.example',
      telephone: '03\u00a000\u00a000\u00a000\u00a000',
      website: 'www.trois-vallons.example',
    },
    landingLink: {
      url: 'https://trois-vallons.example/donnees',
      redirect: { target: 'https://www.trois-vallons.example/', status: 302 },
    },
  },
]
