/** Random bytes from the platform's generator, in the browser and in Node alike. Drawn in blocks: ids are made by the thousand. */
export function randomBytes(length: number): Uint8Array {
  if (length > block.length) return globalThis.crypto.getRandomValues(new Uint8Array(length));
  if (used + length > block.length) {
    globalThis.crypto.getRandomValues(block);
    used = 0;
  }
  used += length;
  return block.slice(used - length, used);
}

const block = new Uint8Array(4096);
let used = block.length;
