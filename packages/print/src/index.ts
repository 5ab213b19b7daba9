export { buildRun, type RunFile, type RunRequest } from './run/build-run.ts'
export type { Manifest, ManifestFile } from './run/manifest.ts'
