import '../reprint/reprint.css'
import { startApp } from '../start/start-app.ts'

startApp(async () => (await import('./BatchPage.tsx')).BatchPage)
