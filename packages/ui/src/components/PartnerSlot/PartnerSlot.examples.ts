import type { Sender } from '@flyer-open-data/flyer'
import { PARTNER } from '../../specimens/content.ts'
import type { Specimens } from '../../specimens/specimens.ts'
import {
  COLOURED_LOGO,
  PICTURE_LOGO,
  TALL_COLOURED_LOGO,
  WIDE_COLOURED_LOGO,
} from '../../specimens/stand-in-logos.ts'
import { gridLine, SPACE } from '../../tokens/space.ts'
import { standIn } from '../LogoSlot/LogoSlot.examples.ts'
import { layoutPartnerSlot, type PartnerSlotProps } from './layout.ts'

/** What the slot is given: whoever reprints the leaflet. */
export interface PartnerSlotData {
  readonly partner: Sender
}

const { logo: _logo, service: _service, mention: _mention, ...bare } = PARTNER
const { telephone: _telephone, ...contact } = PARTNER.contact

const longest: Sender = {
  ...PARTNER,
  name: 'Syndicat mixte des transports et mobilités des Vallées',
  service: 'Direction du numérique, des données ouvertes et de la relation aux usagers',
  contact: {
    email: 'donnees@vallees-mobilites.example',
    telephone: '03\u00a000\u00a000\u00a000\u00a000',
    website: 'www.vallees-mobilites.example/donnees',
  },
}

/** The logo's box beside the code, and the texts under it, as on the back cover. */
const PLACE = {
  column: { x: 11, width: 78, firstBaseline: gridLine(12) },
  logoBox: { x: 11 + SPACE.qrSide + 5, y: 8, width: 78 - SPACE.qrSide - 5, height: SPACE.qrSide },
}

/** The cases of a partner’s slot. */
export const PARTNER_SLOT = {
  stage: { width: 100, height: 110, panel: 'need-help', ground: 'dark' },
  layOut: layoutPartnerSlot,
  propsOf: ({ partner }) => ({ partner, ...PLACE }),
  examples: {
    ordinary: { name: 'Ordinaire', data: { partner: PARTNER } },
    noLogo: { name: 'Sans logo', data: { partner: bare } },
    wide: {
      name: 'Logo très large',
      data: { partner: { ...PARTNER, logo: standIn(120, 12, 20) } },
    },
    tall: { name: 'Logo en hauteur', data: { partner: { ...PARTNER, logo: standIn(18, 24, 6) } } },
    inColours: {
      name: 'Logo en couleurs',
      data: { partner: { ...PARTNER, logo: COLOURED_LOGO } },
    },
    inColoursWide: {
      name: 'Logo sur fond blanc, très large',
      data: { partner: { ...PARTNER, logo: WIDE_COLOURED_LOGO } },
    },
    inColoursTall: {
      name: 'Logo sur fond blanc, en hauteur',
      data: { partner: { ...PARTNER, logo: TALL_COLOURED_LOGO } },
    },
    picture: { name: 'Logo image', data: { partner: { ...PARTNER, logo: PICTURE_LOGO } } },
    longest: { name: 'Textes les plus longs', data: { partner: longest } },
    compound: {
      name: 'Nom composé',
      data: {
        partner: { ...PARTNER, name: 'Saint-Martin-de-Boscherville-les-Grands-Vents' },
      },
    },
    compoundOfSeveral: {
      name: 'Nom composé en plusieurs mots',
      data: {
        partner: { ...PARTNER, name: 'Communauté d’agglomération de Saint-Dié-des-Vosges' },
      },
    },
    longAddresses: {
      name: 'Adresses longues',
      data: {
        partner: {
          ...longest,
          contact: {
            ...longest.contact,
            email: 'donnees@communaute-de-trois-vallons.example',
            website: 'www.communaute-communes-trois-vallons.example/donnees',
          },
        },
      },
    },
    shortest: { name: 'Le moins possible', data: { partner: { ...bare, name: 'Toul', contact } } },
  },
  overflowing: {
    name: 'Nom trop long',
    data: { partner: { ...longest, name: `${longest.name} et des trois cantons réunis` } },
    field: 'partner.name',
  },
} satisfies Specimens<PartnerSlotData, PartnerSlotProps>
