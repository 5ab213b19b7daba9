import { toolVersions } from '@flyer-open-data/print/node'

/** The versions of the tools, as the command tells them in a manifest. */
export const versions = await toolVersions()
