import type { Plugin } from 'esbuild'

/** Bundles the print command into one CommonJS module: see bundle.mjs. */
export function bundle(entry: string, program: string, before?: readonly Plugin[]): Promise<string>
