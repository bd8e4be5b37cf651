import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

/** What may be asked for with `accept-encoding`. */
export const packings = 'gzip, deflate, br';

/**
 * A body without its packing, as `content-encoding` names it: `gzip`, or several in the order in which they were put on. null = packed in a way that
 * nobody here knows. `overflow` = what comes out is more than `most` bytes; it rejects when what is packed breaks off.
 */
export async function unpack(sent: Uint8Array, encoding: string, most: number): Promise<Uint8Array | 'overflow' | null> {
  const names = encoding
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  const ways = names.reverse().map((name) => unpackers.get(name));
  if (ways.length > mostPackings) return null;
  let bytes = sent;
  for (const way of ways) {
    if (!way) return null;
    if (bytes.length === 0) return bytes;
    const unpacked = await way(bytes, { maxOutputLength: most }).catch(overflow);
    if (unpacked === 'overflow') return unpacked;
    bytes = unpacked;
  }
  return bytes;
}

const mostPackings = 3;
type Unpacker = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>;
const [unpackGzip, unpackZlib, unpackRaw, unpackBrotli] = [gunzip, inflate, inflateRaw, brotliDecompress].map((way) =>
  promisify<Uint8Array, { maxOutputLength: number }, Buffer>(way),
) as [Unpacker, Unpacker, Unpacker, Unpacker];
const unpackers: ReadonlyMap<string, Unpacker> = new Map([
  ['gzip', unpackGzip],
  ['x-gzip', unpackGzip],
  // Some leave out the header that belongs to it, whose first four bits are 8.
  ['deflate', (bytes, options) => (((bytes[0] ?? 0) & 0x0f) === 8 ? unpackZlib : unpackRaw)(bytes, options)],
  ['br', unpackBrotli],
]);

const overflow = (error: NodeJS.ErrnoException): 'overflow' => {
  if (error.code === 'ERR_BUFFER_TOO_LARGE') return 'overflow';
  throw error;
};
