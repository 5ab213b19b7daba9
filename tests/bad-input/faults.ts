import { type CatalogueInput, catalogueData, mm } from '@flyer-open-data/flyer'

/** A fault to put into the catalogue before the command reads it. */
type Fault = (data: CatalogueInput) => void

const edition = (data: CatalogueInput) => {
  const [first] = data.editions
  if (!first) throw new Error('The catalogue has no edition.')
  return first
}

type Panels = CatalogueInput['editions'][number]['panels']

function panelOf<P extends keyof Panels>(data: CatalogueInput, id: P): NonNullable<Panels[P]> {
  const panel = edition(data).panels[id]
  if (!panel) throw new Error(`The edition has no panel ${id}.`)
  return panel
}

/** A partner as real ones are called, all of whose long words run on below. */
export const LONG_SENDER = {
  name: 'Saint-Martin-de-Boscherville-les-Grands-Vents',
  landing: 'www.communaute-communes-trois-vallons.fr/open-data',
  contact: {
    email: 'donnees@communaute-communes-trois-vallons.fr',
    website: 'www.communaute-communes-trois-vallons.fr/donnees-ouvertes',
  },
} as const

/** The faults that the command must refuse, and some changes that it must follow. */
export const FAULTS = {
  none: () => undefined,
  'straight-apostrophe': (data) => {
    panelOf(data, 'need-help').title = "VOUS AVEZ BESOIN D'UN APPUI\u202f?"
  },
  'sentence-too-long': (data) => {
    const panel = panelOf(data, 'did-you-know')
    panel.law = `${panel.law} ${panel.law}`
  },
  emoji: (data) => {
    panelOf(data, 'why-publish').title = 'POURQUOI PUBLIER 🎉'
  },
  'script-address': (data) => {
    data.owner.landingLink.url = 'javascript:alert(1)'
  },
  'accent-apart': (data) => {
    const [first] = panelOf(data, 'voices').testimonials
    if (first) first.speaker = 'E\u0301cole d’E\u0301pinal'
  },
  'ready-made-ligature': (data) => {
    panelOf(data, 'get-organised').columns[1].actions[0] = 'Qualif\ufb01er'
  },
  'control-character': (data) => {
    for (const run of data.printRuns) run.event = 'Journée départementale\u000bde la donnée'
  },
  'website-with-scheme': (data) => {
    panelOf(data, 'need-help').website = 'https://www.datagrandest.fr'
  },
  'endless-address': (data) => {
    data.owner.landingLink.url = `https://www.datagrandest.fr/${'a'.repeat(4000)}`
  },
  'accented-addresses': (data) => {
    data.owner.landingLink.url = 'https://données.fr/où'
    panelOf(data, 'need-help').website = 'www.données.fr'
  },
  'long-sender': (data) => {
    const [partner] = data.partners
    if (!partner?.landingLink || !partner.logo) return
    const { name, contact, landing } = LONG_SENDER
    Object.assign(partner, { name, contact, logo: { ...partner.logo, name } })
    partner.landingLink.url = `https://${landing}`
  },
  'marked-up-texts': (data) => {
    edition(data).title = 'Ouvrir <ses> données & « les\u00a0siennes »'
    for (const run of data.printRuns) run.event = 'Journée ]]> & <rdf:li>“l’été”</rdf:li> €'
  },
  'other-widths': (data) => {
    const { outside, inside } = data.format
    const widths = [95, 101, 101]
    for (const [i, width] of widths.entries()) {
      const [front, back] = [outside[i], inside[inside.length - 1 - i]]
      if (front && back) front.width = back.width = mm(width)
    }
  },
} as const satisfies Record<string, Fault>

/** Name of a fault. */
export type FaultName = keyof typeof FAULTS

/** The project's own catalogue with one fault in it. */
export function catalogueWith(name: FaultName): CatalogueInput {
  const data = structuredClone(catalogueData)
  FAULTS[name](data)
  return data
}
