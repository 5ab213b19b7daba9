/**
 * Puts two wrappers between the print command and what it renders. It is started by `--import`,
 * before the command: the command itself is not changed by a byte.
 */
import { register } from 'node:module'

register('./hooks.mjs', import.meta.url)
