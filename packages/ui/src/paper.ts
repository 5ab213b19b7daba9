export { linkedPaperSurface } from './surface/paper/linked-paper-surface.tsx'
export { paperSurface } from './surface/paper/paper-surface.tsx'
export { registerFonts } from './surface/paper/register-fonts.ts'
