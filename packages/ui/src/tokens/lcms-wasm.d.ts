// lcms-wasm ships no types; these are the calls the colour engine makes.
declare module 'lcms-wasm' {
  export const INTENT_RELATIVE_COLORIMETRIC: number
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
    cmsDoTransform(transform: number, input: Uint16Array, pixels: number): Uint16Array
  }
  export function instantiate(): Promise<Lcms>
}
