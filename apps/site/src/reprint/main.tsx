import './reprint.css'
import { startApp } from '../start/start-app.ts'

startApp(async () => {
  const [{ ReprintPage }, { KEPT_FORM }] = await Promise.all([
    import('./ReprintPage.tsx'),
    import('./stored-form.ts'),
  ])
  return { Page: ReprintPage, kept: KEPT_FORM }
})
