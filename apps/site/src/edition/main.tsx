import '../reprint/reprint.css'
import { startApp } from '../start/start-app.ts'

startApp(async () => ({ Page: (await import('./EditionPage.tsx')).EditionPage }))
