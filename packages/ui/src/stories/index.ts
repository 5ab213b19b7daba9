export { FontsNotLoadedError } from './fonts-not-loaded.ts'
export { type LoadedLeaflet, loadLeaflet } from './load-leaflet.ts'
