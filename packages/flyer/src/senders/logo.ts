import { z } from 'zod'
import { plainText } from '../content/plain-text.ts'
import { issueOf } from '../findings/value-rule.ts'

/** A length in the artwork's own units. */
const extent = z.number().positive()

/**
 * A shape in an ink of the leaflet, which may stand on the ground itself, or in a colour of the
 * logo's own: the whole logo then stands on a white plate.
 */
const shape = z
  .strictObject({
    d: z
      .string()
      .refine((d) => /^[Mm][\s\d.,+\-eA-Za-z]*$/.test(d), {
        params: { fault: 'not-a-path', values: {} },
      })
      .meta({ description: 'Absolute SVG path data, without arcs' }),
    ink: z.string().min(1).optional().meta({ description: 'The leaflet’s ink that fills it' }),
    colour: z
      .string()
      .refine((colour) => /^#[0-9a-f]{6}$/.test(colour), {
        params: { fault: 'not-a-colour', values: {} },
      })
      .optional()
      .meta({ description: 'sRGB, as six hexadecimal figures in small letters' }),
    rule: z
      .enum(['nonzero', 'evenodd'])
      .optional()
      .meta({ description: 'How it is filled; non-zero unless it says so' }),
  })
  .superRefine(({ ink, colour }, context) => {
    if (ink === undefined && colour === undefined) context.addIssue(issueOf('missing', {}, ['ink']))
    if (ink !== undefined && colour !== undefined) {
      context.addIssue(issueOf('unknown-field', { names: 'colour' }))
    }
  })

const pixels = z.number().int().positive()

/** A logo as pixels, on white: 8-bit sRGB without transparency. */
const picture = z.strictObject({
  widthPx: pixels,
  heightPx: pixels,
  png: z
    .string()
    .refine((text) => /^[A-Za-z0-9+/]+={0,2}$/.test(text), {
      params: { fault: 'not-base64', values: {} },
    })
    .meta({ description: 'The PNG that the intake made of it, in base 64' }),
})

/**
 * An official logo as its owner supplies it: vector artwork, with its size and its paths in its own
 * units from a corner at 0, 0; or a picture, as large as the artwork would be.
 */
export const logoSchema = z
  .strictObject({
    name: plainText('Whose it is, for those who cannot see it'),
    width: extent,
    height: extent,
    paths: z.array(shape).min(1).optional(),
    picture: picture.optional(),
    minimumWidth: z.number().positive().meta({ description: 'The least width allowed, in mm' }),
    clearSpace: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: 'Room that stays empty around it, as a share of its height' }),
  })
  .superRefine(({ paths, picture: pixelsOf }, context) => {
    if (!paths && !pixelsOf) context.addIssue(issueOf('missing', {}, ['paths']))
    if (paths && pixelsOf) context.addIssue(issueOf('unknown-field', { names: 'picture' }))
  })

/** A parsed logo. */
export type Logo = z.output<typeof logoSchema>
