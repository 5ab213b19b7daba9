export { inspectFile } from './cli/inspect-files.ts'
export { readColourEngine } from './cli/read-colour-engine.ts'
export { readCondition } from './cli/read-condition.ts'
export { readRenderer } from './cli/read-renderer.ts'
