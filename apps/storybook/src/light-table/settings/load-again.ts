import { toGlobals } from './globals.ts'
import type { ViewSettings } from './view-settings.ts'

/** The address of a page with the view that it shows now, which its own may not tell. */
export function addressOf(page: string, settings: ViewSettings): string {
  const address = new URL(page)
  const ours = toGlobals(settings)
  const others = (address.searchParams.get('globals') ?? '')
    .split(';')
    .filter((word) => word !== '' && !((word.split(':')[0] ?? '') in ours))
  const words = Object.entries(ours).map(([name, value]) => `${name}:${value}`)
  address.searchParams.set('globals', [...others, ...words].join(';'))
  return address.href
}

/** Loads the page again, with the same view. */
export function loadAgain(settings: ViewSettings): void {
  location.replace(addressOf(location.href, settings))
}
