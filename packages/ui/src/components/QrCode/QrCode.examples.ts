import { type LandingLink, readCatalogue } from '@flyer-open-data/flyer'
import type { Specimens } from '../../specimens/specimens.ts'
import { gridLine } from '../../tokens/space.ts'
import { layoutQrCode, type QrCodeProps } from './layout.ts'

/** The address that the code holds. */
export type QrCodeData = Pick<LandingLink, 'url'>

const longest: QrCodeData = {
  url: 'https://www.grandest.fr/vie-pratique/donnees-publiques/catalogue-territorial-des-donnees-ouvertes',
}

/** The cases of a code. */
export const QR_CODE = {
  stage: { width: 100, height: 66, panel: 'need-help', ground: 'dark' },
  layOut: layoutQrCode,
  propsOf: ({ url }) => ({ url, column: { x: 11, firstBaseline: gridLine(3), width: 78 } }),
  examples: {
    ordinary: { name: 'Ordinaire', data: { url: readCatalogue().owner.landingLink.url } },
    longest: { name: 'Adresse la plus longue', data: longest },
    smaller: {
      name: 'Adresse plus petite',
      data: { url: 'https://www.datagrandest.fr/collectivites/meuse' },
    },
    twoLines: {
      name: 'Adresse sur deux lignes',
      data: { url: 'https://www.communaute-communes-trois-vallons.fr/open-data' },
    },
    shortest: { name: 'Adresse la plus courte', data: { url: 'https://d.eu/' } },
  },
  overflowing: {
    name: 'Adresse trop longue',
    data: { url: `${longest.url}-de-la-region` },
    field: 'landingLink.url',
  },
} satisfies Specimens<QrCodeData, QrCodeProps>
