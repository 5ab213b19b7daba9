import type { Mentions } from '@flyer-open-data/flyer'
import { standIn } from '../components/LogoSlot/LogoSlot.examples.ts'

/** Every mention that a print run can carry, at usual lengths; the sorting mark is a stand-in. */
export const ALL_MENTIONS: Mentions = {
  printer: {
    name: 'Imprimerie des Trois-Vallons',
    address: '12\u00a0rue de la Gare, 88100\u00a0Saint-Dié-des-Vosges',
  },
  keepOffStreet: true,
  sorting: { ...standIn(90, 30, 20), name: 'Consignes de tri' },
}
