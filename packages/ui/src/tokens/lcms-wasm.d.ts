// lcms-wasm ships no types; these are the calls that the colour engine and the soft proof make.
declare module 'lcms-wasm' {
  export const INTENT_RELATIVE_COLORIMETRIC: number
  export const INTENT_ABSOLUTE_COLORIMETRIC: number
  export const TYPE_CMYK_8: number
  export const TYPE_RGB_8: number
  export const TYPE_CMYK_16: number
  export const TYPE_RGB_16: number
  export const TYPE_Lab_16: number
  export const cmsFLAGS_BLACKPOINTCOMPENSATION: number
  export const cmsFLAGS_NOOPTIMIZE: number
  interface Lcms {
    cmsOpenProfileFromMem(bytes: Uint8Array, length: number): number
    cmsCreate_sRGBProfile(): number
    cmsCreateLab4Profile(whitePoint: null): number
    cmsCreateTransform(
      input: number,
      inputType: number,
      output: number,
      outputType: number,
      intent: number,
      flags: number,
    ): number
    /** As many bytes a channel as the transform was made for, in and out. */
    cmsDoTransform<Channels extends Uint8Array | Uint16Array>(
      transform: number,
      input: Channels,
      pixels: number,
    ): Channels
  }
  export function instantiate(options?: { wasmBinary?: ArrayBuffer }): Promise<Lcms>
}
