import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CheckTooLongError, ReaderBrokenError } from '../fetching/part-errors.ts'
import { checkFile } from './check-file.ts'

/** Workers that were started: what they do is up to each test. */
const started = vi.hoisted(() => [] as (EventTarget & { isEnded: boolean; order: unknown })[])

vi.mock('@hyzyla/pdfium/pdfium.wasm?url', () => ({ default: 'pdfium.wasm' }))
vi.mock('zxing-wasm/reader/zxing_reader.wasm?url', () => ({ default: 'zxing.wasm' }))
vi.mock('./check-worker.ts?worker', () => ({
  default: class extends EventTarget {
    isEnded = false
    order: unknown
    constructor() {
      super()
      started.push(this)
    }
    postMessage(order: unknown) {
      this.order = order
    }
    terminate() {
      this.isEnded = true
    }
  },
}))

const WASM = Uint8Array.of(0, 0x61, 0x73, 0x6d)
const FOR_OFFSET = { profile: 'offset-coated', printer: null } as const

beforeEach(() => {
  started.splice(0)
  vi.useFakeTimers()
  vi.stubGlobal('fetch', async () => new Response(WASM))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Begins a check and waits until its worker has its order. */
async function begin(signal = new AbortController().signal) {
  const check = checkFile('a.pdf', new Uint8Array(3), FOR_OFFSET, signal)
  const outcome = check.catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(0)
  const [worker] = started
  if (!worker) throw new Error('no worker')
  return { outcome, worker }
}

it('gives the worker the file and what it draws with, and ends it once it has answered', async () => {
  const { outcome, worker } = await begin()
  expect(worker.order).toEqual({
    ...{ name: 'a.pdf', bytes: new Uint8Array(3), destination: FOR_OFFSET },
    ...{ pdfium: WASM, zxing: WASM },
  })
  const checked = { report: {}, pages: [] }
  worker.dispatchEvent(new MessageEvent('message', { data: { checked } }))
  expect(await outcome).toBe(checked)
  expect(worker.isEnded).toBe(true)
})

it('ends a worker that computes for longer than 30 seconds, and says so', async () => {
  const { outcome, worker } = await begin()
  vi.advanceTimersByTime(29_999)
  expect(worker.isEnded).toBe(false)
  vi.advanceTimersByTime(1)
  expect(worker.isEnded).toBe(true)
  expect(await outcome).toEqual(new CheckTooLongError('a.pdf', 30))
})

it('says that a worker broke down', async () => {
  const { outcome, worker } = await begin()
  worker.dispatchEvent(new Event('error'))
  expect(await outcome).toBeInstanceOf(ReaderBrokenError)
  expect(worker.isEnded).toBe(true)
})

it('passes on what nobody foresaw', async () => {
  const { outcome, worker } = await begin()
  worker.dispatchEvent(new MessageEvent('message', { data: { failed: 'RangeError: deep' } }))
  expect(await outcome).toEqual(new Error('RangeError: deep'))
})

it('ends the worker at once when it is called off', async () => {
  const call = new AbortController()
  const { worker } = await begin(call.signal)
  call.abort()
  expect(worker.isEnded).toBe(true)
  expect(vi.getTimerCount()).toBe(0)
})

it('starts no worker for what was called off meanwhile', async () => {
  const call = new AbortController()
  call.abort()
  const check = checkFile('a.pdf', new Uint8Array(3), FOR_OFFSET, call.signal)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await Promise.race([check, 'still waited for'])).toBe('still waited for')
  expect(started).toEqual([])
})
