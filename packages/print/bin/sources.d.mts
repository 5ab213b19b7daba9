/** Stands for the code that makes the files; see sources.mjs. */
export function programHash(): string
