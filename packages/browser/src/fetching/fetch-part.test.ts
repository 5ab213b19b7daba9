import { afterEach, expect, it, vi } from 'vitest'
import { fetchPart } from './fetch-part.ts'

afterEach(() => vi.unstubAllGlobals())

const answering = (answer: () => Response) => vi.stubGlobal('fetch', async () => answer())
const profile = new Uint8Array(40)
profile.set(new TextEncoder().encode('acsp'), 36)

it('gives the bytes of a file', async () => {
  answering(() => new Response(profile))
  expect(await fetchPart('profile', 'a.icc')).toEqual(profile)
})

it.each([
  ['it is not there', () => new Response('?', { status: 404 }), { answer: 404 }],
  ['a page came in its place', () => new Response('<!doctype html>'), { answer: 'other' }],
  ['it came to nothing', () => new Response(''), { answer: 'other' }],
] as const)('says so when %s', async (_, answer, told) => {
  answering(answer)
  await expect(fetchPart('colour-engine', 'a.wasm')).rejects.toMatchObject({
    name: 'PartNotFetchedError',
    file: 'colour-engine',
    ...told,
  })
})

it.each([
  [
    'nobody answers',
    () => {
      throw new TypeError('Failed to fetch')
    },
  ],
  [
    'the line breaks on the way',
    () => new Response(new ReadableStream({ start: (way) => way.error(new TypeError('cut')) })),
  ],
])('says so when %s', async (_, answer) => {
  answering(answer)
  await expect(fetchPart('profile', 'a.icc')).rejects.toMatchObject({ answer: 'none' })
})
