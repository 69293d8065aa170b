import type { ValueType } from "../peer.js";

/**
 * An ONNX model of one Softmax over [1, n], as the protocol buffer that onnx.proto describes. (Short enough to write
 * out: a field is its number and wire type, then a number or the length of what follows.)
 */
export function softmaxModel(type: ValueType): Uint8Array {
  const elementType = type === "float32" ? 1 : 11;
  const shape = message(2, [...message(1, number(1, 1)), ...message(1, text(2, "n"))]);
  const tensor = message(2, message(1, [...number(1, elementType), ...shape]));
  const node = [...text(1, "z"), ...text(2, "p"), ...text(4, "Softmax")];
  const graph = [
    ...message(1, node),
    ...text(2, "softmax"),
    ...message(11, [...text(1, "z"), ...tensor]),
    ...message(12, [...text(1, "p"), ...tensor]),
  ];
  const irVersion = number(1, 8);
  const operatorSet = message(8, number(2, 13));
  return Uint8Array.from([...irVersion, ...message(7, graph), ...operatorSet]);
}

/** Numbers and lengths below 128 take one byte, and none here is larger. */
function number(field: number, value: number): number[] {
  return [field << 3, value];
}

function message(field: number, content: number[]): number[] {
  if (content.length > 127) throw new Error("a length that needs two bytes");
  return [(field << 3) | 2, content.length, ...content];
}

function text(field: number, value: string): number[] {
  return message(field, [...new TextEncoder().encode(value)]);
}
