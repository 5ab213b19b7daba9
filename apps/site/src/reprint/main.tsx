import './reprint.css'
import { startApp } from '../start/start-app.ts'

startApp(async () => (await import('./ReprintPage.tsx')).ReprintPage)
