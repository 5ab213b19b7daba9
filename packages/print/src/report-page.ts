export { picturesOf } from './report-page/pictures-of.ts'
export { reportPage } from './report-page/report-page.tsx'
