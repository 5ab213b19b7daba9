import type { OwnerInput } from './sender.ts'

/**
 * The owner of the leaflet. Both addresses of its link are to be confirmed (open points `landing-url`
 * and `redirect-target`), and its logo is to come (`official-logos`).
 */
export const owner: OwnerInput = {
  id: 'datagrandest',
  name: 'DataGrandEst',
  contact: { email: 'contact@datagrandest.fr', website: 'www.datagrandest.fr' },
  landingLink: {
    url: 'https://www.datagrandest.fr/open-data',
    redirect: { target: 'https://www.datagrandest.fr/', status: 302 },
  },
}
