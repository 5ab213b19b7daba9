import { z } from 'zod'
import { t16ComposedCharacters } from '../typography/checks/t16-composed-characters.ts'

const httpsUrl = (title: string, description: string) =>
  z
    .string()
    // URL parsers correct « https:page » and backslashes in silence; paper corrects nothing.
    .refine(
      (value) =>
        z.url({ protocol: /^https$/ }).safeParse(value).success && /^https:\/\/[^\\]+$/.test(value),
      {
        params: { fault: 'not-https', values: {} },
        abort: true,
      },
    )
    // Copies and readers are not tracked.
    .refine((value) => !/[?#]/.test(value), { params: { fault: 'tracked', values: {} } })
    .refine((value) => new URL(value).username === '' && new URL(value).password === '', {
      params: { fault: 'with-user', values: {} },
    })
    .refine((value) => t16ComposedCharacters.check({ text: value, role: 'address' }).length === 0, {
      params: { fault: 'not-composed', values: {} },
    })
    .meta({ title, description })

/**
 * Where the printed QR code leads. The code holds `url` and never changes; what the reader gets is
 * today's `redirect.target`, behind a temporary redirect that can be changed without a reprint.
 */
export const landingLinkSchema = z.strictObject({
  url: httpsUrl('Adresse', 'The stable address in the QR code'),
  redirect: z.strictObject({
    target: httpsUrl('Destination', 'Where it leads today'),
    status: z.literal([302, 307]).meta({ description: 'A temporary redirect: never 301 or 308' }),
  }),
})

/** A parsed landing link. */
export type LandingLink = z.output<typeof landingLinkSchema>

/** The address as it is printed beside the code: without its scheme or a closing slash. */
export function readableUrl(url: string): string {
  return url.replace(/^https:\/\//, '').replace(/\/$/, '')
}
