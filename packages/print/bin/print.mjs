#!/usr/bin/env node
import { loadCommand } from './built-command.mjs'

/** The print command: `npm run print`. */
const { command, keepCompiled } = await loadCommand()
await command.runProcess()
// What only answers has compiled little of what a build needs.
const answers = ['-h', '--help', '-l', '--list']
if (process.exitCode === 0 && !process.argv.some((word) => answers.includes(word))) keepCompiled()
