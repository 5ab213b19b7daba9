import type { Page } from 'playwright-core'

/** A part of a page as the browser hands it to a screen reader. */
export interface SpokenPart {
  readonly role: string
  readonly name: string
  readonly description: string
  /** Its states and how it is told, such as `level`, `invalid`, `required`, `live`. */
  readonly properties: Readonly<Record<string, unknown>>
}

/** What the browser hands to a screen reader of a page, in its order, without what is left out of it. */
export async function spokenTree(page: Page): Promise<SpokenPart[]> {
  const session = await page.context().newCDPSession(page)
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const parts: SpokenPart[] = []
    const visit = (id: string) => {
      const node = byId.get(id)
      if (!node) return
      if (!node.ignored) {
        parts.push({
          role: String(node.role?.value ?? ''),
          name: String(node.name?.value ?? ''),
          description: String(node.description?.value ?? ''),
          properties: Object.fromEntries(
            (node.properties ?? []).map(({ name, value }) => [name, value.value]),
          ),
        })
      }
      for (const child of node.childIds ?? []) visit(child)
    }
    const [root] = nodes
    if (root) visit(root.nodeId)
    return parts
  } finally {
    await session.detach()
  }
}
