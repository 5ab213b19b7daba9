import type { PageName } from './page-folders.ts'

/** The pages that make or read PDF: their engines are WebAssembly. */
const COMPUTING: ReadonlySet<PageName> = new Set(['reprint', 'batch', 'edition'])

/**
 * What a page may load and reach (Content Security Policy level 3): its own origin, and nothing of
 * what a script could send elsewhere. Style attributes and inline scripts are refused.
 *
 * @param computes whether it may compile WebAssembly
 * @param reached what it may fetch from
 */
function policy(computes: boolean, reached = "'self'"): string {
  return [
    "default-src 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "style-src 'self'",
    `script-src 'self'${computes ? " 'wasm-unsafe-eval'" : ''}`,
    "worker-src 'self' blob:",
    `connect-src ${reached}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
}

/** The policy that a page holds itself to. */
export const policyOf = (page: PageName): string => policy(COMPUTING.has(page))

/**
 * The policy that a host sends with every page and every script: workers have no other, and a page in
 * another one's frame can be refused by a header alone. What lays out a PDF (yoga) asks for its engine
 * at a data: address, which is a part of its own script.
 */
export const HOST_POLICY = `${policy(true, "'self' data:")}; frame-ancestors 'none'`
