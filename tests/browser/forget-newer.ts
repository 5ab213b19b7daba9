import { COMPATIBILITY, featuresOf, strangersTo } from './compatibility.ts'

/** A builtin by its owner, a constructor or namespace, and its own name; or a global by itself. */
export type Builtin = readonly [owner: string, name?: string]

/** Every builtin of the language and of the web that a browser of the range does not know. */
export function newerBuiltins(): Builtin[] {
  const found: Builtin[] = []
  for (const data of [COMPATIBILITY.javascript['builtins'], COMPATIBILITY.api]) {
    if (!data) throw new Error('The compatibility data have no builtins.')
    for (const { path, compat } of featuresOf(data)) {
      const [owner = '', name, ...more] = path
      if (more.length > 0 || strangersTo(compat).length === 0) continue
      // A constructor stands under its own name: a browser without it has no such global.
      found.push(name === undefined || name === owner ? [owner] : [owner, name])
    }
  }
  return found
}

/**
 * A script that makes a browser forget builtins, in a page or in a worker, before any other script
 * runs. What a browser lacks needs no forgetting.
 */
export function forgetting(builtins: readonly Builtin[]): string {
  return `(${forget})(${JSON.stringify(builtins)});\n`
}

/** Runs in the browser, by itself: it knows nothing of this file. */
function forget(builtins: readonly Builtin[]): void {
  const world = globalThis as unknown as Record<string, { prototype?: object } | undefined>
  const iterators = Object.getPrototypeOf(Object.getPrototypeOf([].values()))
  for (const [owner, name] of builtins) {
    const isGlobal = name === undefined || owner === 'Window' || owner === 'WorkerGlobalScope'
    const instance = owner.charAt(0).toLowerCase() + owner.slice(1)
    const holders = isGlobal
      ? [world, world[owner]?.prototype]
      : [world[owner], world[owner]?.prototype, world[instance]]
    if (owner === 'Iterator') holders.push(iterators)
    const key =
      name === '@@asyncIterator' ? Symbol.asyncIterator : (name ?? owner).replace(/_static$/, '')
    for (const holder of holders) {
      if (!holder || !Object.hasOwn(holder, key)) continue
      if (!Reflect.deleteProperty(holder, key)) Reflect.set(holder, key, undefined)
    }
  }
}
