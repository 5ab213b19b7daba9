/** The modules of the command that are wrapped, by the end of their address. */
const WRAPPERS = {
  '/packages/print/src/document/render-pdf.ts': './render-pdf.ts',
  '/packages/print/src/document/PaperDocument.tsx': './PaperDocument.tsx',
}
const addressOf = (file) => new URL(file, import.meta.url).href

/** Whoever asks for a wrapped module gets its wrapper; the wrapper gets the module itself. */
export async function resolve(specifier, context, nextResolve) {
  const resolved = await nextResolve(specifier, context)
  const [found] = Object.entries(WRAPPERS).filter(([end]) => resolved.url.endsWith(end))
  if (!found) return resolved
  const wrapper = addressOf(found[1])
  return context.parentURL === wrapper ? resolved : nextResolve(wrapper, context)
}
