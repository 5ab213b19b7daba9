import { z } from 'zod'
import { edition1 } from './content/edition-1.ts'
import { findTypographyFaults } from './content/edition-faults.ts'
import { openPointSchema, openPoints } from './content/open-points.ts'
import { type Edition, editionSchema } from './content/schema.ts'
import { DataError } from './errors/flyer-error.ts'
import { parse } from './errors/parse.ts'
import { a4RollFold } from './format/a4-roll-fold.ts'
import { formatSchema } from './format/format.ts'
import { landingLink, landingLinkSchema } from './runs/landing-link.ts'
import { printRunSchema, printRuns } from './runs/print-run.ts'
import { TypographyError } from './typography/typography-error.ts'

const catalogueSchema = z
  .strictObject({
    format: formatSchema,
    editions: z.array(editionSchema).min(1),
    openPoints: z.array(openPointSchema),
    landingLink: landingLinkSchema,
    printRuns: z.array(printRunSchema).min(1),
  })
  .superRefine(({ editions, openPoints, printRuns }, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    for (const [list, items] of Object.entries({ editions, openPoints, printRuns })) {
      for (const [i, { id }] of items.entries()) {
        if (items.findIndex((item) => item.id === id) !== i)
          refuse([list, i, 'id'], `« ${id} » is used twice`)
      }
    }
    for (const [i, run] of printRuns.entries()) {
      if (!editions.some(({ id }) => id === run.edition)) {
        refuse(['printRuns', i, 'edition'], `there is no « ${run.edition} »`)
      }
    }
    for (const [i, point] of openPoints.entries()) {
      for (const run of point.runs ?? []) {
        if (!printRuns.some(({ id }) => id === run)) {
          refuse(['openPoints', i, 'runs'], `there is no print run « ${run} »`)
        }
      }
    }
  })

/** Everything the system knows: the format, the editions, the open points, the link, the runs. */
export type Catalogue = z.output<typeof catalogueSchema>

/** The catalogue as written in data. */
export type CatalogueInput = z.input<typeof catalogueSchema>

/** The project's own data, not yet parsed. */
export const catalogueData: CatalogueInput = {
  format: a4RollFold,
  editions: [edition1],
  openPoints,
  landingLink,
  printRuns,
}

/**
 * Reads the catalogue: parses it, checks that its parts agree, and checks every printed text
 * against the typography rules. This is the one way in for data.
 *
 * @throws DataError when a value breaks its schema or contradicts another
 * @throws TypographyError when a text breaks a rule, with each rule, place and mend
 */
export function readCatalogue(data: unknown = catalogueData): Catalogue {
  const catalogue = parse(catalogueSchema, data, 'catalogue')
  for (const edition of catalogue.editions) assertTypography(edition)
  return catalogue
}

/**
 * Refuses an edition that breaks a typography rule; never alters it.
 * @throws TypographyError
 */
export function assertTypography(edition: Edition): void {
  const findings = findTypographyFaults(edition).map(({ finding }) => finding)
  if (findings.length === 0) return
  const parts = {
    what: `The content breaks ${findings.length === 1 ? 'a typography rule' : `${findings.length} typography rules`}: ${findings
      .map((f) => `${f.rule} at ${f.path}, « ${f.excerpt} »: ${f.message}`)
      .join('; ')}`,
    where: findings.map((f) => f.path).join(', '),
    why: 'Edition texts are printed as they stand; the system never corrects them by itself.',
    mend: findings.map((f) => f.mend).join(' '),
  }
  throw new TypographyError(parts, findings)
}

/**
 * The edition of a print run.
 * @throws DataError when the catalogue was not made by `readCatalogue`
 */
export function editionOf(catalogue: Catalogue, run: { id: string; edition: string }): Edition {
  const edition = catalogue.editions.find(({ id }) => id === run.edition)
  if (edition) return edition
  throw new DataError({
    what: `Print run « ${run.id} » prints « ${run.edition} », which is not in the catalogue`,
    where: `print run ${run.id}`,
    why: 'Without an edition there is nothing to print.',
    mend: 'Name an edition of the catalogue.',
  })
}
