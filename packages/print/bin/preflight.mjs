#!/usr/bin/env node

/** The preflight command: `npm run preflight`. */
import { start } from './start.mjs'

await start('preflight')
