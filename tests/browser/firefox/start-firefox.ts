import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A Firefox that runs, with a profile of its own. */
export interface RunningFirefox {
  /** Where it listens for WebDriver BiDi. */
  readonly address: string
  /** The folder that it saves into, without asking. */
  readonly downloads: string
  /** Ends it, and deletes what it has left. */
  readonly end: () => Promise<void>
}

/** It saves what is downloaded, PDF too, and calls nobody. */
const preferences = (downloads: string) => ({
  'browser.download.dir': downloads,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.open_pdf_attachments_inline': false,
  'browser.download.alwaysOpenPanel': false,
  'pdfjs.disabled': true,
  'app.update.auto': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
})

/** Starts a stock Firefox without a window. */
export async function startFirefox(path: string): Promise<RunningFirefox> {
  const home = await mkdtemp(join(tmpdir(), 'flyer-firefox-'))
  const [profile, downloads] = [join(home, 'profile'), join(home, 'downloads')]
  await mkdir(profile)
  await mkdir(downloads)
  const lines = Object.entries(preferences(downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  )
  await writeFile(join(profile, 'user.js'), lines.join(''))
  const child = spawn(
    path,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { env: { ...process.env, HOME: home }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const end = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    }
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    return { address: `${await listensAt(child)}/session`, downloads, end }
  } catch (error) {
    await end()
    throw error
  }
}

/** Where it says that it listens. */
function listensAt({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new TypeError('Nobody hears what it says.')
  let said = ''
  return new Promise((resolve, reject) => {
    stderr.on('data', (chunk) => {
      said += chunk
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? []
      if (address) resolve(address)
    })
    stderr.on('end', () => reject(new Error(`Firefox ended before it listened:\n${said}`)))
  })
}
