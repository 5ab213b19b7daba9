/** A PNG in base 64 as an address that opens no connection. */
export const pngAddress = (png: string): string => `data:image/png;base64,${png}`
