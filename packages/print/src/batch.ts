export { buildBatch } from './batch/build-batch.ts'
export { readMembers } from './batch/members-table.ts'
export { rowFault } from './batch/row-outcome.ts'
export { streamArchive } from './papers/stream-archive.ts'
