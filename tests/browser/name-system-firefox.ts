/** Writes the path of the Firefox that tests can run in; nothing when there is none. */
import { systemFirefox } from './firefox/find-firefox.ts'

const path = systemFirefox()
if (path) process.stdout.write(`${path}\n`)
