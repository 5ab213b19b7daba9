/// <reference path="./assets.d.ts" />
export { checkOnce } from './leaflet/check-once.ts'
export { FontsMissing } from './leaflet/FontsMissing.tsx'
export { FontsNotLoadedError } from './leaflet/fonts-not-loaded.ts'
export { type LoadedLeaflet, loadLeaflet } from './leaflet/load-leaflet.ts'
