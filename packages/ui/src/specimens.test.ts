import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as kept from './specimens.ts'

const components = new URL('components/', import.meta.url)
const files = readdirSync(components, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.examples.ts'),
)

it.each(files)('the specimens of %s can be had from outside', async (path) => {
  const own: Record<string, unknown> = await import(`${components.href}${path}`)
  const specimens = Object.values(own).find(
    (value) => typeof value === 'object' && value !== null && 'overflowing' in value,
  )
  expect(specimens).toBeDefined()
  expect(Object.values<unknown>(kept)).toContain(specimens)
})
