import { expect, it, vi } from 'vitest'
import { keepLast } from './keep-last.ts'

const numbered = () => {
  const make = vi.fn(async ({ name }: { name: string; size: number }) => `${name} made`)
  return { make, made: keepLast(make, ({ name, size }) => [name, size], 2) }
}

it('makes the same once, even while it is being made', async () => {
  const { make, made } = numbered()
  const first = made({ name: 'a', size: 1 })
  expect(made({ name: 'a', size: 1 })).toBe(first)
  await first
  expect(made({ name: 'a', size: 1 })).toBe(first)
  expect(make).toHaveBeenCalledTimes(1)
})

it('makes another when a part of the request differs', async () => {
  const { make, made } = numbered()
  await made({ name: 'a', size: 1 })
  await made({ name: 'a', size: 2 })
  expect(make).toHaveBeenCalledTimes(2)
})

it('forgets what was asked for longest ago', async () => {
  const { make, made } = numbered()
  for (const name of ['a', 'b', 'a', 'c', 'a']) await made({ name, size: 1 })
  expect(make.mock.calls.map(([{ name }]) => name)).toEqual(['a', 'b', 'c'])
  await made({ name: 'b', size: 1 })
  expect(make).toHaveBeenCalledTimes(4)
})

it('keeps no failure', async () => {
  const make = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('not yet'))
  make.mockResolvedValue('made')
  const made = keepLast(make, () => [], 2)
  await expect(made(undefined)).rejects.toThrow('not yet')
  expect(await made(undefined)).toBe('made')
})
