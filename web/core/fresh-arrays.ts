/**
 * Arrays with a buffer of their own, which is no SharedArrayBuffer: since 5.7 TypeScript tells these apart, and what
 * takes bytes, like Blob, asks for them.
 */
export type FreshFloat32Array = ReturnType<Float32ArrayConstructor["of"]>;
export type FreshFloat64Array = ReturnType<Float64ArrayConstructor["of"]>;
export type FreshUint32Array = ReturnType<Uint32ArrayConstructor["of"]>;
