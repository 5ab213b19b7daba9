declare module 'subset-font' {
  /** Keeps the characters of a text alone, in another container. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'woff2' },
  ): Promise<Uint8Array>
}
