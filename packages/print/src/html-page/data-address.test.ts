import { expect, it } from 'vitest'
import { pngAddress } from './data-address.ts'

it('holds every byte of a picture, however long it is', () => {
  const bytes = Uint8Array.from({ length: 20_001 }, (_, i) => (i * 7) % 256)
  const [head, data = ''] = pngAddress(bytes).split(',')
  expect(head).toBe('data:image/png;base64')
  expect(new Uint8Array(Buffer.from(data, 'base64'))).toEqual(bytes)
})
