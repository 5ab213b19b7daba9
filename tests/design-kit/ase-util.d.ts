declare module 'ase-util' {
  /** A colour as the file holds it: components from 0 to 1, but `a` and `b` of Lab. */
  export interface Entry {
    readonly type: 'color' | 'group'
    readonly name: string
    readonly color?: Readonly<Record<string, string | number>>
    readonly entries?: readonly Entry[]
  }
  const aseUtil: { readonly read: (bytes: Buffer) => readonly Entry[] }
  export default aseUtil
}
