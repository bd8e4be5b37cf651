/** DER (X.690), as far as a signature wants it. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body]);
}
export const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
/** DER sorts what has no order. */
export const setOf = (...parts: readonly Buffer[]): Buffer => der(0x31, ...parts.toSorted(Buffer.compare));
export const oid = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
};
export const nothing = der(0x05);

function base128(value: number): number[] {
  const digits = [value % 128];
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128)) digits.unshift(128 + (left % 128));
  return digits;
}
function lengthOf(length: number): Buffer {
  if (length < 128) return Buffer.from([length]);
  const bytes: number[] = [];
  for (let left = length; left > 0; left = Math.floor(left / 256)) bytes.unshift(left % 256);
  return Buffer.from([128 + bytes.length, ...bytes]);
}

/** The elements that stand in one, each with its tag and length. */
export function elementsOf(element: Uint8Array): Buffer[] {
  const bytes = Buffer.from(element);
  const found: Buffer[] = [];
  for (let at = headOf(bytes, 0).begin; at < bytes.length; ) {
    const { end } = headOf(bytes, at);
    found.push(bytes.subarray(at, end));
    at = end;
  }
  return found;
}

function headOf(bytes: Buffer, at: number): { begin: number; end: number } {
  const first = bytes[at + 1] ?? 0;
  const count = first < 128 ? 0 : first - 128;
  const begin = at + 2 + count;
  return { begin, end: begin + (count === 0 ? first : bytes.readUIntBE(at + 2, count)) };
}
