import { readOrder } from '@flyer-open-data/flyer'
import { makeReprint } from './make-reprint.ts'
import type { Tasks } from './worker-messages.ts'
import type { Workshop } from './workshop.ts'

/** Whoever the leaflet is rehearsed for; nobody sees it. */
const SOMEBODY = {
  name: 'Nom de votre collectivité',
  contact: { email: 'contact@votre-collectivite.fr', website: 'www.votre-collectivite.fr' },
}

/**
 * Makes a reprint that nobody takes away: it opens the engines and the fonts, has the program compiled,
 * and separates the logo, which is kept. Once it is called off it ends with the step that it is in.
 */
export async function rehearse(
  workshop: Workshop,
  { paper, logo, profile }: Tasks['rehearsal']['order'],
  signal: AbortSignal,
): Promise<undefined> {
  const order = readOrder({ sender: SOMEBODY, reprint: { printerKind: 'online', paper } })
  const named = logo && { ...logo, name: SOMEBODY.name }
  try {
    await makeReprint(
      workshop,
      { order, artwork: { logo: named }, profile, tools: {} },
      () => undefined,
      signal,
    )
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
