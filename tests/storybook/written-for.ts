import { ECMASCRIPT_YEAR } from '@flyer-open-data/browser/browser-range'
import { parse } from 'acorn'
import postcss from 'postcss'
import { COMPATIBILITY, strangersTo } from '../browser/compatibility.ts'

/** Why a script cannot be read by the oldest browsers of the range; undefined when it can. */
export function newerSyntaxIn(source: string): string | undefined {
  try {
    parse(source, { ecmaVersion: ECMASCRIPT_YEAR, sourceType: 'module' })
    return undefined
  } catch (error) {
    if (error instanceof SyntaxError) return error.message
    throw error
  }
}

/** What a style sheet asks of a browser that not every one of the range can do, and which cannot. */
export function newerCssIn(source: string): string[] {
  const { css } = COMPATIBILITY
  const found = new Set<string>()
  const look = (what: string, feature: (typeof css)[string] | undefined) => {
    const strangers = feature?.__compat ? strangersTo(feature.__compat) : []
    if (strangers.length > 0) found.add(`${what}: ${strangers.join(', ')}`)
  }
  const root = postcss.parse(source)
  root.walkAtRules(({ name, params }) => {
    const rule = css['at-rules']?.[name]
    if (!rule && !name.startsWith('-')) found.add(`@${name}: unknown to MDN`)
    look(`@${name}`, rule)
    for (const [word] of params.matchAll(/[a-z-]+/g)) look(`@${name} ${word}`, rule?.[word])
  })
  root.walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/::?([a-z-]+)/g)) {
      look(`:${name}`, css['selectors']?.[name])
    }
  })
  root.walkDecls(({ prop, value, parent }) => {
    if (prop.startsWith('-') || parent?.type === 'atrule') return
    const property = css['properties']?.[prop]
    if (!property) found.add(`${prop}: unknown to MDN`)
    const isPrefixedToo = parent?.some((it) => it.type === 'decl' && it.prop === `-webkit-${prop}`)
    if (!isPrefixedToo) look(prop, property)
    const words = value.replace(/(["']).*?\1|var\([^()]*\)/g, '')
    for (const [word] of words.matchAll(/[a-z-]+/gi)) look(`${prop}: ${word}`, property?.[word])
    for (const [, name = ''] of words.matchAll(/([a-z-]+)\(/gi)) {
      look(`${name}()`, css['types']?.[name] ?? css['types']?.['color']?.[name])
    }
    for (const [, unit = ''] of words.matchAll(/\d(r?lh|cq[a-z]+|r?cap|r?ic|[sld]v[a-z]+)\b/g)) {
      look(unit, css['types']?.['length']?.[unit])
    }
  })
  return [...found].toSorted()
}
