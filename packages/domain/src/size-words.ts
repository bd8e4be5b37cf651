/** A number of bytes as people say it: `830 bytes`, `312 kB`, `4.8 MB`. */
export function sizeWords(bytes: number): string {
  if (bytes < kilo) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const kB = Math.round(bytes / kilo);
  return kB < kilo ? `${kB} kB` : `${(bytes / kilo / kilo).toFixed(1).replace('.0', '')} MB`;
}

const kilo = 1024;
