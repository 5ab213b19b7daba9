import { parseSync } from 'oxc-parser'

/** A node of the syntax tree. */
interface Node {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

/** Promises of the web that the linter does not know as such. */
const WEB_PROMISES =
  /^(writeText|readText|requestFullscreen|exitFullscreen|share|play|persist|requestPermission)$/

/** Callers that ignore what the function they are given returns. */
const DEAF_CALLERS = /^(useEffect|useLayoutEffect|addEventListener|setTimeout|setInterval|on|once)$/

/**
 * Where a file drops a failure: a rejection that nobody handles, or that is caught and thrown away. The
 * linter finds promises that are left alone (`noFloatingPromises`); this finds what the linter misses.
 */
export function droppedRejectionsIn(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const nodes = [...nodesOf(program as unknown as Node)]
  const asyncNames = new Set(nodes.map(asyncNameOf).filter((name) => name !== undefined))
  const isAsync = (node: unknown) =>
    isNode(node) && (node['async'] === true || asyncNames.has(nameOf(node) ?? ''))
  return nodes.flatMap((node) => {
    const what = faultOf(node, isAsync)
    return what ? [`${file}:${source.slice(0, node.start).split('\n').length} ${what}`] : []
  })
}

function faultOf(node: Node, isAsync: (node: unknown) => boolean): string | undefined {
  switch (node.type) {
    case 'UnaryExpression':
      return node['operator'] === 'void' && isCall(node['argument'])
        ? 'drops what a call comes to, by void'
        : undefined
    case 'CatchClause':
      return isEmpty(node['body']) ? 'catches and does nothing' : undefined
    case 'ExpressionStatement':
      return isUnheard(node['expression'])
        ? 'leaves a promise whose failure nobody handles'
        : undefined
    case 'CallExpression': {
      const [first, second] = argumentsOf(node)
      const method = calledOf(node)
      const handler = method === 'catch' ? first : method === 'then' ? second : undefined
      if (isNode(handler) && isDeaf(handler)) return 'catches a rejection and drops it'
      return DEAF_CALLERS.test(method ?? '') && argumentsOf(node).some(isAsync)
        ? `gives an async function to ${method}, which handles no rejection`
        : undefined
    }
    case 'JSXAttribute': {
      const { name, value } = node as { name?: Node; value?: Node } & Node
      return /^on[A-Z]/.test(String(name?.['name'])) && isAsync(value?.['expression'])
        ? `gives an async function to ${name?.['name']}, which handles no rejection`
        : undefined
    }
    default:
      return undefined
  }
}

/** A function that does nothing with what it is told: nothing at all, or a value of its own. */
function isDeaf({ type, body }: Node): boolean {
  if (!/Function/.test(type) || !isNode(body)) return false
  if (body.type !== 'BlockStatement') return isConstant(body)
  const [first, ...more] = body['body'] as Node[]
  if (!first) return true
  return more.length === 0 && first.type === 'ReturnStatement' && isConstant(first['argument'])
}

function isConstant(node: unknown): boolean {
  if (!isNode(node)) return true
  return /Literal$/.test(node.type) || ['undefined', 'noop'].includes(nameOf(node) ?? '')
}

const isEmpty = (block: unknown) => isNode(block) && (block['body'] as Node[]).length === 0

/** A statement that starts a promise and passes on no rejection of it. */
function isUnheard(node: unknown): boolean {
  if (!isNode(node)) return false
  if (node.type === 'ChainExpression') return isUnheard(node['expression'])
  if (!isCall(node)) return false
  const method = calledOf(node) ?? ''
  if (method === 'then') return argumentsOf(node).length < 2
  return method === 'finally' || WEB_PROMISES.test(method)
}

function isCall(node: unknown): node is Node {
  return isNode(node) && /^(Call|Import|Chain)Expression$/.test(node.type)
}

const argumentsOf = (node: Node) => (node['arguments'] ?? []) as Node[]

/** The name by which a call calls: of a method, or of a function. */
function calledOf({ callee }: Node): string | undefined {
  if (!isNode(callee)) return undefined
  return nameOf(isNode(callee['property']) ? callee['property'] : callee)
}

const nameOf = (node: Node) => (node.type === 'Identifier' ? String(node['name']) : undefined)

/** The name that a file gives to an async function; undefined for anything else. */
function asyncNameOf(node: Node): string | undefined {
  const { id, init } = node
  const isAsync =
    (node.type === 'FunctionDeclaration' && node['async'] === true) ||
    (node.type === 'VariableDeclarator' && isNode(init) && init['async'] === true)
  return isAsync && isNode(id) ? nameOf(id) : undefined
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

function* nodesOf(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* nodesOf(child)
    }
  }
}
