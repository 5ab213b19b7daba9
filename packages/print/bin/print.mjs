#!/usr/bin/env node

/** The print command: `npm run print`. */
import { start } from './start.mjs'

await start('print')
