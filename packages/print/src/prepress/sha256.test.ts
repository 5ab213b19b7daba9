import { afterEach, describe, expect, it, vi } from 'vitest'
import { sha256 } from './sha256.ts'

// NIST's example for « abc » (FIPS 180-4).
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

describe('sha256', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('is that of the standard', async () => {
    expect(await sha256(new TextEncoder().encode('abc'))).toBe(ABC)
  })

  it('is the same on a page that is not secure, where the browser keeps its own', async () => {
    vi.stubGlobal('crypto', {})
    expect(globalThis.crypto.subtle).toBeUndefined()
    expect(await sha256(new TextEncoder().encode('abc'))).toBe(ABC)
  })
})
