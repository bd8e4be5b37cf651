import { maxPduLength } from './pdu.ts';

const headerLength = 16;

/** Cuts a byte stream into whole PDUs. The returned function throws a RangeError when a length is impossible; the stream is lost then. */
export function createFramer(onFrame: (frame: Buffer) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (bytes.length >= 4) {
      const length = bytes.readUInt32BE(0);
      if (length < headerLength || length > maxPduLength) throw new RangeError(`a PDU cannot be ${length} bytes long`);
      if (bytes.length < length) break;
      onFrame(bytes.subarray(0, length));
      bytes = bytes.subarray(length);
    }
    rest = bytes;
  };
}
