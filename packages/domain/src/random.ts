/** Random bytes from the platform's generator, in the browser and in Node alike. */
export const randomBytes = (length: number): Uint8Array => globalThis.crypto.getRandomValues(new Uint8Array(length));
