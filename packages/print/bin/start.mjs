/**
 * Starts a command. It is built from its sources when they have changed.
 *
 * @param {'print' | 'preflight'} name
 */
export async function start(name) {
  const loaded = await import('./built-command.mjs')
    .then(({ loadCommand }) => loadCommand(name))
    .catch(tell)
  if (!loaded) return
  await loaded.command.runProcess(name)
  // What only answers has compiled little of what the work needs.
  const answers = ['-h', '--help', '-l', '--list', 'diff']
  const isAnswer = process.argv.some((word) => answers.includes(word))
  if (process.exitCode === 0 && !isAnswer) loaded.keepCompiled()
}

/** Says why there is no command to run: a source that cannot be read, or packages that are missing. */
function tell(error) {
  const say = (what, where, why, mend) =>
    process.stderr.write(`Error: ${what}\n  where: ${where}\n  why:   ${why}\n  mend:  ${mend}\n`)
  if (Array.isArray(error.errors) && error.errors.length > 0) {
    const place = ({ location }) =>
      location ? `${location.file}, line ${location.line}: ${location.lineText.trim()}` : 'a source'
    say(
      error.errors.map(({ text }) => text).join('; '),
      error.errors.map(place).join('; '),
      'The command is built from its sources, the words of the leaflet among them.',
      'Correct that line, such as a quote or a comma that is missing or too many.',
    )
    // As for content that cannot be printed: see src/cli/exit-codes.ts.
    process.exitCode = 3
  } else if (error.code === 'ENOENT' || error.code === 'ERR_MODULE_NOT_FOUND') {
    say(
      'A part of the command is missing',
      error.path ?? error.message,
      'It needs the packages that npm installs.',
      'Run npm ci at the root of the project.',
    )
    process.exitCode = 1
  } else throw error
}
