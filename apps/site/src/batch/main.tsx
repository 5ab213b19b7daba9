import '../reprint/reprint.css'
import './batch.css'
import { startApp } from '../start/start-app.ts'

startApp(async () => ({ Page: (await import('./BatchPage.tsx')).BatchPage }))
