export { type KitFile, type KitState, useKit } from './design-kit/use-kit.ts'
