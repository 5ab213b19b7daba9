import { zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { joinBytes } from '../../content-stream/edit.ts'
import { bytesOf } from '../../testing/latin1.ts'
import { hasObjectStreams, objectStreamFault } from './object-streams.ts'

const MOST = 1_000_000
const FLATE = '/Filter /FlateDecode'

/** A file with a stream of that type, and another object after it. */
const fileWith = (entries: string, data: Uint8Array) =>
  joinBytes([
    bytesOf(`%PDF-1.5\n1 0 obj\n<< ${entries} /Length ${data.length} >>\nstream\n`),
    data,
    bytesOf('\nendstream\nendobj\n2 0 obj\n<< >>\nendobj\n'),
  ])
const objects = (data: Uint8Array, filter = FLATE) =>
  objectStreamFault(fileWith(`/Type /ObjStm /N 1 /First 4 ${filter}`, data), MOST)
const references = (entries: string, data: Uint8Array, filter = FLATE) =>
  objectStreamFault(fileWith(`/Type/XRef /W [1 2 1] ${entries} ${filter}`, data), MOST)

const sound = zlibSync(bytesOf('1 0 << >>'))
const bomb = zlibSync(new Uint8Array(MOST + 1))

describe('streams that keep objects', () => {
  it('are found', () => {
    expect(hasObjectStreams(fileWith('/Type /ObjStm', sound))).toBe(true)
    expect(hasObjectStreams(fileWith('/Type /XObject', sound))).toBe(false)
  })

  it('are sound as programs write them, compressed or not', () => {
    expect(objects(sound)).toBeUndefined()
    expect(objects(bytesOf('1 0 << >>'), '')).toBeUndefined()
  })

  it('may not swell beyond what a file may cost', () => {
    expect(objects(bomb)).toBe('too-large')
    expect(objects(bomb, '/Filter /Fl#61teDecode')).toBe('too-large')
    expect(objects(zlibSync(bomb), '/Filter [/FlateDecode /FlateDecode]')).toBe('too-large')
  })

  it('may not swell beyond it together', () => {
    const half = fileWith(`/Type /ObjStm ${FLATE}`, zlibSync(new Uint8Array(MOST / 2 + 1)))
    expect(objectStreamFault(half, MOST)).toBeUndefined()
    expect(objectStreamFault(joinBytes([half, half]), MOST)).toBe('too-large')
  })

  it('are damaged when they cannot be inflated', () => {
    expect(objects(bytesOf('nothing'))).toBe('damaged')
  })

  it('are not meant where the words stand in a text', () => {
    const text = bytesOf('%PDF-1.4\n1 0 obj\n(/ObjStm)\nendobj\n2 0 obj\n<< >>\nstream\nq')
    expect(objectStreamFault(text, MOST)).toBeUndefined()
    expect(objectStreamFault(bytesOf('/Type /ObjStm'), MOST)).toBeUndefined()
  })
})

describe('streams that say where objects are', () => {
  const three = new Uint8Array(12)

  it('are sound with an entry for each object', () => {
    expect(references('/Size 3', zlibSync(three))).toBeUndefined()
    expect(references('/Size 900 /Index [0 1 7 2]', zlibSync(three))).toBeUndefined()
    expect(references('/Size 3', three, '')).toBeUndefined()
  })

  it('are damaged when they name more objects than they can hold', () => {
    expect(references('/Size 999999999', zlibSync(three))).toBe('damaged')
    expect(references('/Size 3 /Index [0 999999999]', zlibSync(three))).toBe('damaged')
    expect(references('/Size 999999999', three, '')).toBe('damaged')
  })

  it('are damaged when they do not say there how many', () => {
    expect(references('', zlibSync(three))).toBe('damaged')
    expect(references('/Size 7 0 R', zlibSync(three))).toBe('damaged')
    expect(references('/Size 3 /Index 7 0 R', zlibSync(three))).toBe('damaged')
  })
})
