import { z } from 'zod'
import { plainText } from './plain-text.ts'
import { isoDay } from './schema.ts'
import { PANEL_IDS } from './sections/sections.ts'

/** A place on the leaflet: a panel, and a text or a drawing on it by its name, or all in a group. */
const pointPlaceSchema = z.strictObject({ panel: z.enum(PANEL_IDS), field: z.string().min(1) })

/**
 * An open point (*réserve*): what a person must settle before a real printing. It is lifted by
 * writing when and on what ground; or, for one print run, by the mention that it asks for.
 */
export const openPointSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  what: plainText('What is to settle, in French'),
  settledBy: plainText('Who can settle it, in French').optional(),
  runs: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'The print runs it concerns; every run when absent' }),
  places: z
    .union([z.literal('sheet'), z.array(pointPlaceSchema).min(1)])
    .optional()
    .meta({ description: 'Where it shows: all over the sheet, or in places; nowhere when absent' }),
  liftedBy: z
    .enum(['printer', 'sorting'])
    .optional()
    .meta({ description: 'The mention of a print run that lifts it for that run' }),
  lifted: z
    .strictObject({ on: isoDay, ground: plainText('Who settled it, and how') })
    .optional()
    .meta({ description: 'When it was settled, and on what ground' }),
})

/** A parsed open point. */
export type OpenPoint = z.output<typeof openPointSchema>

/** An open point as written in data. */
export type OpenPointInput = z.input<typeof openPointSchema>

/** The open points of edition 1. To lift one, give it `lifted: { on, ground }`. */
export const openPoints: OpenPointInput[] = [
  {
    id: 'landing-url',
    what: 'Adresse de la page «\u00a0open data\u00a0» portée par le QR code à confirmer',
    settledBy: 'DataGrandEst',
    places: [
      { panel: 'need-help', field: 'landingLink.url' },
      { panel: 'need-help', field: 'code' },
    ],
  },
  {
    id: 'redirect-target',
    what: 'Cible actuelle de la redirection à confirmer',
    settledBy: 'DataGrandEst',
    places: [{ panel: 'need-help', field: 'code' }],
  },
  {
    id: 'official-logos',
    what: 'Logos officiels (DataGrandEst, Région Grand Est) à fournir',
    settledBy: 'DataGrandEst et la Région Grand Est',
    places: [{ panel: 'cover', field: 'owner.name' }],
  },
  {
    id: 'official-identity',
    what: 'Couleurs et polices officielles à fournir',
    settledBy: 'DataGrandEst et la Région Grand Est',
    places: 'sheet',
  },
  {
    id: 'format',
    what: 'Format et pliage à confirmer (A4 ouvert, 3 volets, pli roulé)',
    settledBy: 'DataGrandEst, avec l’imprimeur',
    places: 'sheet',
  },
  {
    id: 'quoted-parties',
    what: 'Accord des trois témoins et orthographe de leur nom à confirmer',
    settledBy: 'DataGrandEst, auprès de chaque témoin',
    places: [
      { panel: 'voices', field: 'testimonials.0' },
      { panel: 'voices', field: 'testimonials.1' },
      { panel: 'voices', field: 'testimonials.2' },
    ],
  },
  {
    id: 'fig-quantity',
    what: 'Nombre d’exemplaires du tirage pour le FIG 2024 inconnu',
    settledBy: 'DataGrandEst',
    runs: ['fig-2024'],
  },
  {
    id: 'printer-name',
    what: 'Nom et adresse de l’imprimeur à porter sur le document (loi du 29\u00a0juillet\u00a01881, art.\u00a03)',
    settledBy: 'qui commande l’impression',
    places: [{ panel: 'need-help', field: 'mentions.printer' }],
    liftedBy: 'printer',
  },
  {
    id: 'triman',
    what: 'Signalétique Triman et Info-tri à obtenir de l’éco-organisme',
    settledBy: 'qui commande l’impression',
    places: [{ panel: 'need-help', field: 'mentions.sorting' }],
    liftedBy: 'sorting',
  },
]

/** An open point as it stands for one print run; lifted by what the run carries, it has no day. */
export interface PointOfRun extends Omit<OpenPoint, 'lifted'> {
  readonly lifted?: { readonly on?: string; readonly ground: string } | undefined
}

/** As much of a print run as decides its open points. */
interface RunWithMentions {
  readonly id: string
  readonly mentions?: { readonly printer?: unknown; readonly sorting?: unknown } | undefined
}

/** The open points that concern a print run, lifted ones included, and those that it lifts itself. */
export function openPointsOf(
  points: readonly OpenPoint[],
  { id, mentions = {} }: RunWithMentions,
): PointOfRun[] {
  return points
    .filter(({ runs }) => runs === undefined || runs.includes(id))
    .map((point) =>
      point.lifted === undefined && point.liftedBy && mentions[point.liftedBy] !== undefined
        ? { ...point, lifted: { ground: 'porté sur ce tirage' } }
        : point,
    )
}
