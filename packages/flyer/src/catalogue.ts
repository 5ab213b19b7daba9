import { z } from 'zod'
import { edition1 } from './content/edition-1.ts'
import { findTypographyFaults } from './content/edition-faults.ts'
import { openPointSchema, openPoints } from './content/open-points.ts'
import { type Edition, editionSchema } from './content/schema.ts'
import { ContentError, refuse } from './errors/content-error.ts'
import type { Finding } from './findings/finding.ts'
import { findingsOf } from './findings/rule.ts'
import { issueOf, valueRule } from './findings/value-rule.ts'
import { a4RollFold } from './format/a4-roll-fold.ts'
import { formatSchema } from './format/format.ts'
import { findMentionFaults } from './runs/mention-texts.ts'
import { type PrintRun, printRunSchema, printRuns } from './runs/print-run.ts'
import { owner } from './senders/owner.ts'
import { partners } from './senders/partners.ts'
import { ownerSchema, type Sender, senderSchema } from './senders/sender.ts'
import { findSenderFaults } from './senders/sender-faults.ts'

const catalogueSchema = z
  .strictObject({
    format: formatSchema,
    editions: z.array(editionSchema).min(1),
    openPoints: z.array(openPointSchema),
    owner: ownerSchema,
    partners: z.array(senderSchema),
    printRuns: z.array(printRunSchema).min(1),
  })
  .superRefine(({ editions, openPoints, owner, partners, printRuns }, context) => {
    for (const [list, items] of Object.entries({ editions, openPoints, partners, printRuns })) {
      for (const [i, { id }] of items.entries()) {
        if (items.findIndex((item) => item.id === id) !== i) {
          context.addIssue(issueOf('used-twice', { id }, [list, i, 'id']))
        }
      }
    }
    for (const [i, { id }] of partners.entries()) {
      if (id === owner.id) context.addIssue(issueOf('used-twice', { id }, ['partners', i, 'id']))
    }
    for (const [i, { edition }] of printRuns.entries()) {
      if (!editions.some(({ id }) => id === edition)) {
        context.addIssue(issueOf('unknown', { id: edition }, ['printRuns', i, 'edition']))
      }
    }
    for (const [i, point] of openPoints.entries()) {
      for (const run of point.runs ?? []) {
        if (!printRuns.some(({ id }) => id === run)) {
          context.addIssue(issueOf('unknown', { id: run }, ['openPoints', i, 'runs']))
        }
      }
    }
  })

/** Everything the system knows: the format, the editions, the open points, the senders, the runs. */
export type Catalogue = z.output<typeof catalogueSchema>

/** The catalogue as written in data. */
export type CatalogueInput = z.input<typeof catalogueSchema>

/** The project's own data, not yet parsed. */
export const catalogueData: CatalogueInput = {
  format: a4RollFold,
  editions: [edition1],
  openPoints,
  owner,
  partners,
  printRuns,
}

/**
 * Reads the catalogue: parses it, checks that its parts agree, and checks every printed text
 * against the typography rules. This is the one way in for data.
 *
 * @throws ContentError with every value that breaks its schema or contradicts another, and every
 * text that breaks a rule in the editions that can be read
 */
export function readCatalogue(data: unknown = catalogueData): Catalogue {
  return readUnlessFaulty(data, editionsIn(data).flatMap(findTypographyFaults))
}

/**
 * Reads the catalogue with its editions as they are written, for whoever compares them: a draft in
 * the making may still break the typography rules. Nothing is to be printed from it.
 *
 * @throws ContentError with all that `readCatalogue` refuses but the texts of editions
 */
export function readCatalogueOfDrafts(data: unknown = catalogueData): Catalogue {
  return readUnlessFaulty(data, [])
}

/** Reads the catalogue; what is wrong with its values comes before other faults, its senders’ and runs’ after. */
function readUnlessFaulty(data: unknown, faults: readonly Finding[]): Catalogue {
  refuse([
    ...findingsOf([valueRule], { schema: catalogueSchema, value: data }, { data: 'catalogue' }),
    ...faults,
    ...sendersIn(data).flatMap(findSenderFaults),
    ...runsIn(data).flatMap(findMentionFaults),
  ])
  return catalogueSchema.parse(data)
}

/** The editions of raw data that can be read, whatever else is wrong. */
function editionsIn(data: unknown): Edition[] {
  const { editions } = Object(data)
  if (!Array.isArray(editions)) return []
  return editions.flatMap((edition) => editionSchema.safeParse(edition).data ?? [])
}

/** The senders of raw data that can be read, whatever else is wrong. */
function sendersIn(data: unknown): Sender[] {
  const { owner, partners } = Object(data)
  return [owner, ...(Array.isArray(partners) ? partners : [])].flatMap(
    (sender) => senderSchema.safeParse(sender).data ?? [],
  )
}

/** The print runs of raw data that can be read, whatever else is wrong. */
function runsIn(data: unknown): PrintRun[] {
  const { printRuns: runs } = Object(data)
  if (!Array.isArray(runs)) return []
  return runs.flatMap((run) => printRunSchema.safeParse(run).data ?? [])
}

/** Who may print the leaflet: its owner, then its partners. */
export function sendersOf({ owner, partners }: Pick<Catalogue, 'owner' | 'partners'>): Sender[] {
  return [owner, ...partners]
}

/**
 * The edition of a print run.
 * @throws ContentError when the catalogue was not made by `readCatalogue`
 */
export function editionOf(catalogue: Catalogue, run: { id: string; edition: string }): Edition {
  const edition = catalogue.editions.find(({ id }) => id === run.edition)
  if (edition) return edition
  const values = { id: run.edition }
  const place = { run: run.id, field: 'edition' }
  throw new ContentError([{ rule: 'value', fault: 'unknown', severity: 'error', place, values }])
}
