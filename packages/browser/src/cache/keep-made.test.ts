import { expect, it, vi } from 'vitest'
import { keepMade } from './keep-made.ts'

it('makes a thing once for each key, even while it is being made', async () => {
  const make = vi.fn(async (key: string) => ({ key }))
  const get = keepMade(make)
  const [a, again, b] = await Promise.all([get('a'), get('a'), get('b')])
  expect(again).toBe(a)
  expect(await get('a')).toBe(a)
  expect(b).toEqual({ key: 'b' })
  expect(make).toHaveBeenCalledTimes(2)
})

it('keeps no failure: all who wait are told, and the next starts again', async () => {
  const make = vi.fn<(key: string) => Promise<string>>()
  make.mockRejectedValueOnce(new Error('no answer')).mockResolvedValue('made')
  const get = keepMade(make)
  const told = await Promise.allSettled([get('a'), get('a')])
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await get('a')).toBe('made')
  expect(make).toHaveBeenCalledTimes(2)
})
