import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkText } from '../typography/check-text.ts'
import { actionColumnSchema } from './sections/get-organised.ts'
import { PANEL_IDS, panelsSchema } from './sections/sections.ts'
import { testimonialSchema } from './sections/voices.ts'
import { reasonSchema } from './sections/why-publish.ts'

/** A node of a JSON Schema, as far as these tests look. */
interface Node {
  readonly title?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly prefixItems?: readonly Node[]
}

interface Titled {
  readonly path: string
  readonly node: Node
}

/** Every node under a schema, the schema itself aside, with its path. */
function nodesUnder(node: Node, path = ''): Titled[] {
  const children: [string, Node][] = [
    ...Object.entries(node.properties ?? {}),
    ...(node.items ? [['*', node.items] satisfies [string, Node]] : []),
    ...(node.prefixItems ?? []).map((item, i): [string, Node] => [`${i}`, item]),
  ]
  return children.flatMap(([key, child]) => {
    const at = path === '' ? key : `${path}.${key}`
    return [{ path: at, node: child }, ...nodesUnder(child, at)]
  })
}

const nodesOf = (schema: z.ZodType) => nodesUnder(z.toJSONSchema(schema) as Node)

const untitled = (schema: z.ZodType) =>
  nodesOf(schema)
    .filter(({ node }) => !node.title)
    .map(({ path }) => path)

describe('the schema of the panels', () => {
  const nodes = nodesOf(panelsSchema)

  it('is walked to its last field', () => {
    const paths = nodes.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        ...PANEL_IDS,
        'why-publish.reasons.*.text',
        'voices.testimonials.*.words',
        'did-you-know.call.steps.2',
        'get-organised.columns.2.actions.*',
        'need-help.offer.*.text',
      ]),
    )
  })

  it.each([
    ['the panels', panelsSchema],
    ['a reason', reasonSchema],
    ['a testimonial', testimonialSchema],
    ['a phase', actionColumnSchema],
  ])('gives every field of %s a title', (_, schema) => {
    expect(untitled(schema)).toEqual([])
  })

  it('notices a field without a title', () => {
    const faulty = z.strictObject({ title: z.string(), name: z.string().meta({ title: 'Nom' }) })
    expect(untitled(faulty)).toEqual(['title'])
  })

  it('writes its titles by the rules of French typography', () => {
    for (const { node } of nodes) {
      expect(checkText({ text: node.title ?? '', role: 'body' }, {})).toEqual([])
    }
  })

  it('gives each panel a title of its own', () => {
    const titles = PANEL_IDS.map((id) => panelsSchema.shape[id].unwrap().meta()?.title)
    expect(titles).toContain('Couverture')
    expect(new Set(titles).size).toBe(PANEL_IDS.length)
  })
})
