export {
  type ChangeKind,
  compareEditions,
  type DataDifference,
  type EditionComparison,
  type FieldDifference,
} from './content/compare-editions.ts'
export { markWords } from './content/mark-words.ts'
