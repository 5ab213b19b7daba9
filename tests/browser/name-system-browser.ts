/** Writes the path of the system's browser that tests can run in; nothing when there is none. */
import { systemBrowser } from './find-browser.ts'

const path = systemBrowser()
if (path) process.stdout.write(`${path}\n`)
