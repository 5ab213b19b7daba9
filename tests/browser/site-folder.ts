import { fileURLToPath } from 'node:url'

/** The site as its build leaves it. */
export const SITE = fileURLToPath(new URL('../../apps/site/site-static/', import.meta.url))
