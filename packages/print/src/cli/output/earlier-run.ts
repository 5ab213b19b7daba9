import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { VERDICTS } from '../../preflight/report.ts'
import { MANIFEST_NAME, type Manifest } from '../../run/manifest.ts'
import { readJson, unlessMissing } from './file-errors.ts'

/** What must be known of a manifest to tell the files of an earlier run from a person's own. */
const claimsSchema = z.looseObject({
  job: z.string(),
  files: z.array(
    z.looseObject({
      // A name in the folder itself: nothing else is ever touched because a manifest names it.
      path: z
        .string()
        .regex(/^[^/\\\0]+$/)
        .refine((name) => name !== '.' && name !== '..'),
    }),
  ),
})

const sha256Schema = z.string().regex(/^[\da-f]{64}$/)

const productSchema = z.object({
  product: z.string(),
  path: z.string(),
  standards: z.array(z.string()),
  pages: z.number(),
  trimMm: z.tuple([z.number(), z.number()]),
  bleedMm: z.number(),
  bytes: z.number(),
  sha256: sha256Schema,
  preflight: z.object({
    profile: z.string(),
    verdict: z.enum(VERDICTS),
    passed: z.number(),
    warned: z.number(),
    unchecked: z.number(),
  }),
})

const paperSchema = z.object({
  product: z.string(),
  path: z.string(),
  standards: z.tuple([]),
  pages: z.null(),
  trimMm: z.null(),
  bleedMm: z.null(),
  bytes: z.number(),
  sha256: sha256Schema,
  preflight: z.null(),
})

/** A manifest as this version of the command writes it. */
const manifestSchema: z.ZodType<Manifest> = z.object({
  job: z.string(),
  run: z.string(),
  sender: z.string(),
  edition: z.string(),
  quantity: z.union([z.number(), z.object({ min: z.number(), max: z.number() }), z.null()]),
  openPoints: z.array(z.object({ id: z.string(), what: z.string(), lifted: z.boolean() })),
  inputs: z.record(z.string(), z.string()),
  files: z.array(z.union([productSchema, paperSchema])),
})

/** The files of an earlier run in a folder. */
export interface EarlierRun {
  /** What it says; undefined when this version of the command would not have written it so. */
  readonly manifest: Manifest | undefined
  /** Names of the files that this command made, the manifest first; empty when there are none. */
  readonly names: readonly string[]
}

/**
 * Reads which files of a job's folder an earlier run has made. A manifest that cannot be read, or is
 * another job's, claims nothing, not even itself.
 */
export async function readEarlierRun(folder: string, job: string): Promise<EarlierRun> {
  const none = { manifest: undefined, names: [] }
  const path = join(folder, MANIFEST_NAME)
  const found = await unlessMissing(lstat(path))
  if (!found?.isFile()) return none
  const value = await readJson(path)
  const claims = claimsSchema.safeParse(value).data
  if (claims?.job !== job) return none
  return {
    manifest: manifestSchema.safeParse(value).data,
    names: [MANIFEST_NAME, ...claims.files.map(({ path: name }) => name)],
  }
}
