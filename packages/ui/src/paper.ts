export { paperSurface } from './surface/paper/paper-surface.tsx'
export { registerFonts } from './surface/paper/register-fonts.ts'
