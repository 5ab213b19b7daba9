// lcms-wasm ships no types; these are the calls the soft proof makes.
declare module 'lcms-wasm' {
  export const INTENT_RELATIVE_COLORIMETRIC: number
  export const INTENT_ABSOLUTE_COLORIMETRIC: number
  export const TYPE_CMYK_8: number
  export const TYPE_RGB_8: number
  export const cmsFLAGS_BLACKPOINTCOMPENSATION: number
  export const cmsFLAGS_NOOPTIMIZE: number
  interface Lcms {
    cmsOpenProfileFromMem(bytes: Uint8Array, length: number): number
    cmsCreate_sRGBProfile(): number
    cmsCreateTransform(
      input: number,
      inputType: number,
      output: number,
      outputType: number,
      intent: number,
      flags: number,
    ): number
    cmsDoTransform(transform: number, input: Uint8Array, pixels: number): Uint8Array
  }
  export function instantiate(options?: { wasmBinary?: ArrayBuffer }): Promise<Lcms>
}
