declare module '*.css'
declare module '*?url' {
  const address: string
  export default address
}
declare module '*?worker' {
  const StartedWorker: new () => Worker
  export default StartedWorker
}
