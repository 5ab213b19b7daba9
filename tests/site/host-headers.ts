type Headers = Readonly<Record<string, string>>

/**
 * The headers that a host adds to what stands at a path, by the rules of Netlify's and Cloudflare's
 * `_headers`: a path, of which a star stands for any end, and its headers under it. All rules that
 * are of a path add to it.
 */
export function hostHeaders(rules: string): (path: string) => Headers {
  const read = rules
    .split(/\n(?=\/)/)
    .slice(1)
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n')
      const headers = lines.flatMap((line) => {
        const [, name, value] = /^ +([\w-]+): (.*)$/.exec(line) ?? []
        return name && value ? [[name, value] as const] : []
      })
      return { path: path.trim(), headers }
    })
  const isOf = (rule: string, path: string) =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule
  return (path) =>
    Object.fromEntries(
      read.filter((rule) => isOf(rule.path, path)).flatMap(({ headers }) => headers),
    )
}
