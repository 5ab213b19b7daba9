import { z } from 'zod'
import { plainText } from '../content/plain-text.ts'

/** A length in the artwork's own units. */
const extent = z.number().positive()

/**
 * An official logo as vector artwork, as its owner supplies it: size and paths in its own units, from
 * a corner at 0, 0.
 */
export const logoSchema = z.strictObject({
  name: plainText('Whose it is, for those who cannot see it'),
  width: extent,
  height: extent,
  paths: z
    .array(
      z.strictObject({
        d: z
          .string()
          .refine((d) => /^[Mm][\s\d.,+\-eA-Za-z]*$/.test(d), {
            params: { fault: 'not-a-path', values: {} },
          })
          .meta({
            description: 'Absolute SVG path data, without arcs; filled by the non-zero rule',
          }),
        ink: z.string().min(1).meta({ description: 'The leaflet’s ink that fills it' }),
      }),
    )
    .min(1),
  minimumWidth: z.number().positive().meta({ description: 'The least width allowed, in mm' }),
  clearSpace: z
    .number()
    .min(0)
    .max(1)
    .meta({ description: 'Room that stays empty around it, as a share of its height' }),
})

/** A parsed logo. */
export type Logo = z.output<typeof logoSchema>
