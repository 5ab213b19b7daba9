/** The modules of the command that are wrapped, by the end of their address, and what is replaced. */
const WRAPPERS = [
  { end: '/packages/print/src/document/render-pdf.ts', name: 'renderPdf', by: './render-pdf.ts' },
  {
    end: '/packages/print/src/document/PaperDocument.tsx',
    name: 'PaperDocument',
    by: './PaperDocument.tsx',
  },
]

/** Whoever asks for a wrapped module gets all of it but one export; the wrapper gets it as it is. */
export async function resolve(specifier, context, nextResolve) {
  const resolved = await nextResolve(specifier, context)
  const found = WRAPPERS.find(({ end }) => resolved.url.endsWith(end))
  if (!found) return resolved
  const wrapper = new URL(found.by, import.meta.url).href
  const replacement = standIn(resolved.url, found.name, wrapper)
  if (context.parentURL === wrapper || context.parentURL === replacement) return resolved
  return { url: replacement, format: 'module', shortCircuit: true }
}

/** A module with the exports of another, one of them taken from its wrapper. */
function standIn(module, name, wrapper) {
  const source = `export * from '${module}'\nexport { ${name} } from '${wrapper}'`
  return `data:text/javascript,${encodeURIComponent(source)}`
}
