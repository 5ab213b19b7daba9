// What the build of the site makes of these imports.
declare module '*.css'
declare module 'virtual:tool-versions' {
  export const TOOL_VERSIONS: Readonly<Record<string, string>>
}
