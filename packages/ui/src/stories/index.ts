export { type LoadedLeaflet, loadLeaflet } from './load-leaflet.ts'
