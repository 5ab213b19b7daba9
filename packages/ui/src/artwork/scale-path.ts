/** Scales absolute path data (every number is a coordinate). */
export function scalePath(d: string, factor: number): string {
  return d.replace(/-?\d+(?:\.\d+)?/g, (value) =>
    String(Math.round(Number(value) * factor * 1000) / 1000 + 0),
  )
}
