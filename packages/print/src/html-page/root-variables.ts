/** Custom properties of CSS for a whole page: `--tool-ground`… by their values. */
export function rootVariables(variables: Readonly<Record<string, string>>): string {
  const lines = Object.entries(variables).map(([name, value]) => `  ${name}: ${value};`)
  return `:root {\n${lines.join('\n')}\n}`
}
