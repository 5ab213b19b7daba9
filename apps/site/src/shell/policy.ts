import type { PageName } from './page-folders.ts'

/** The pages that make or read PDF: their engines are WebAssembly. */
const COMPUTING: ReadonlySet<PageName> = new Set(['reprint', 'batch', 'edition'])

/**
 * What a page may load and reach (Content Security Policy level 3): its own origin, and nothing of
 * what a script could send elsewhere. Style attributes and inline scripts are refused.
 *
 * @param computes whether it may compile WebAssembly
 */
function policy(computes: boolean): string {
  return [
    "default-src 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "style-src 'self'",
    `script-src 'self'${computes ? " 'wasm-unsafe-eval'" : ''}`,
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
}

/** The policy that a page holds itself to. */
export const policyOf = (page: PageName): string => policy(COMPUTING.has(page))

/**
 * The policy that a host sends with every page and every script: workers have no other, and a page in
 * another one's frame can be refused by a header alone.
 */
export const HOST_POLICY = `${policy(true)}; frame-ancestors 'none'`
