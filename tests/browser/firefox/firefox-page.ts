import { type Bidi, type BidiData, openBidi } from './bidi.ts'
import { type RunningFirefox, startFirefox } from './start-firefox.ts'

/** A page of a stock Firefox: what a person does on it, and what it did that it should not. */
export interface FirefoxPage {
  readonly version: string
  readonly downloads: string
  /** Errors, console output, and requests to anybody but the origin of the last `goto`. */
  readonly faults: string[]
  readonly goto: (address: string) => Promise<void>
  /** Runs a function in the page, which knows nothing but the page; what it gives is JSON. */
  readonly run: <Given extends readonly unknown[], Made>(
    work: (...given: Given) => Made,
    ...given: Given
  ) => Promise<Awaited<Made>>
  /** Types into a field, key by key. */
  readonly type: (selector: string, text: string) => Promise<void>
  /** Presses what a selector finds first, by the mouse. */
  readonly press: (selector: string) => Promise<void>
  /** Chooses a file of this machine in a file field. */
  readonly choose: (selector: string, path: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Starts a Firefox with one page. */
export async function openFirefox(path: string): Promise<FirefoxPage> {
  const firefox = await startFirefox(path)
  try {
    return await openPage(firefox)
  } catch (error) {
    await firefox.end()
    throw error
  }
}

async function openPage({ address, downloads, end }: RunningFirefox): Promise<FirefoxPage> {
  const faults: string[] = []
  let origin = ''
  const bidi = await openBidi(address, (method, parameters) => {
    const fault = faultIn(method, parameters, origin)
    if (fault) faults.push(fault)
  })
  const session = await bidi.send('session.new', { capabilities: {} })
  const events = ['log.entryAdded', 'network.beforeRequestSent', 'network.fetchError']
  await bidi.send('session.subscribe', { events })
  const { context } = await bidi.send('browsingContext.create', { type: 'tab' })
  await bidi.send('browsingContext.setViewport', {
    context,
    viewport: { width: 1200, height: 900 },
  })
  const capabilities = Object(session['capabilities'])
  return {
    version: String(capabilities.browserVersion),
    downloads,
    faults,
    async goto(url) {
      origin = new URL(url).origin
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    ...actionsOn(bidi, context),
    async close() {
      bidi.close()
      await end()
    },
  }
}

/** What an event tells of that should not be; undefined for what may. */
function faultIn(method: string, parameters: BidiData, origin: string): string | undefined {
  if (method === 'log.entryAdded') return `${parameters['level']}: ${parameters['text']}`
  const url = String(Object(parameters['request']).url)
  if (method === 'network.fetchError') return `failed: ${url}`
  const isOwn = url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url)
  return isOwn ? undefined : `foreign: ${url}`
}

function actionsOn(bidi: Bidi, context: unknown) {
  const find = async (selector: string) => {
    const locator = { type: 'css', value: selector }
    const { nodes } = await bidi.send('browsingContext.locateNodes', { context, locator })
    const [node] = nodes as { readonly sharedId: string }[]
    if (!node) throw new Error(`The page has no ${selector}.`)
    return { sharedId: node.sharedId }
  }
  const call = async (functionDeclaration: string, given: readonly BidiData[]) => {
    const answer = await bidi.send('script.callFunction', {
      ...{ functionDeclaration, arguments: given, awaitPromise: true },
      target: { context },
    })
    if (answer['type'] === 'success') return Object(answer['result'])
    throw new Error(String(Object(answer['exceptionDetails']).text))
  }
  const act = (actions: readonly BidiData[]) =>
    bidi.send('input.performActions', { context, actions })
  const press = async (selector: string) => {
    const element = await find(selector)
    await call('(one) => one.scrollIntoView({ block: "center" })', [element])
    const origin = { type: 'element', element }
    await act([
      {
        ...{ type: 'pointer', id: 'mouse' },
        actions: [
          { type: 'pointerMove', x: 0, y: 0, origin },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ])
  }
  return {
    press,
    async run<Given extends readonly unknown[], Made>(
      work: (...given: Given) => Made,
      ...given: Given
    ): Promise<Awaited<Made>> {
      const called = `async (given) => JSON.stringify({ made: await (${work})(...JSON.parse(given)) })`
      const { value } = await call(called, [{ type: 'string', value: JSON.stringify(given) }])
      return JSON.parse(String(value)).made
    },
    async type(selector: string, text: string) {
      await press(selector)
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
      await act([{ type: 'key', id: 'keyboard', actions: keys }])
    },
    async choose(selector: string, file: string) {
      await bidi.send('input.setFiles', { context, element: await find(selector), files: [file] })
    },
  }
}
