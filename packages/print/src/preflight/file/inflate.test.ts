import { zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bytesOf, textOf } from '../../testing/latin1.ts'
import { inflate } from './inflate.ts'

const MOST = 1_000_000
const text = Array.from({ length: 20_000 }, (_, i) => `${i * i} `).join('')
const deflated = zlibSync(bytesOf(text))

describe('inflating', () => {
  it('gives back what was deflated', () => {
    expect(textOf(inflate(deflated, MOST) ?? new Uint8Array())).toBe(text)
    expect(inflate(zlibSync(new Uint8Array()), MOST)).toEqual(new Uint8Array())
  })

  it('does not look at what follows', () => {
    const followed = new Uint8Array(deflated.length + 200_000)
    followed.set(deflated)
    expect(inflate(followed, MOST)?.length).toBe(text.length)
  })

  it('stops when more comes out than may', () => {
    expect(inflate(deflated, text.length)?.length).toBe(text.length)
    expect(inflate(deflated, text.length - 1)).toBeUndefined()
    const bomb = zlibSync(new Uint8Array(5_000_000))
    expect(inflate(bomb, MOST)).toBeUndefined()
  })

  it.each([
    { what: 'is cut off', bytes: deflated.subarray(0, deflated.length / 2) },
    { what: 'is no such stream', bytes: bytesOf('nothing of the kind') },
    { what: 'is empty', bytes: new Uint8Array() },
    { what: 'is broken', bytes: Uint8Array.of(0x78, 0x9c, 0xff, 0xff, 0xff, 0xff) },
  ])('throws when what it is given $what', ({ bytes }) => {
    expect(() => inflate(bytes, MOST)).toThrow()
  })
})
