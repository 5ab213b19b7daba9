import { useEffect, useState } from 'react'

/** The address under which a link of this page gives bytes away; undefined until it is there. */
export function useFileAddress(
  bytes: Uint8Array<ArrayBuffer> | Blob,
  type: string,
): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes, type])
  return address
}
