import type { Page, Route } from 'playwright-core'

/** Fails what an address asks for until it is told to stop. */
export async function failing(page: Page, address: RegExp, fail: (route: Route) => Promise<void>) {
  let asked = 0
  await page.route(address, (route) => {
    asked += 1
    return fail(route)
  })
  return { asked: () => asked, stop: () => page.unroute(address) }
}
