// @react-pdf/layout asks Node's `Buffer` what a picture is, in browsers too: there no picture is one.
if (!('Buffer' in globalThis)) Object.assign(globalThis, { Buffer: { isBuffer: () => false } })
