/// <reference path="../../ui/src/tokens/lcms-wasm.d.ts" />
// What the bundler of an app makes of these imports.
declare module '*.css'
declare module '*?url' {
  const address: string
  export default address
}
declare module '*?worker' {
  const StartedWorker: new () => Worker
  export default StartedWorker
}
