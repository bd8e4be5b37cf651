import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { root } from './install.mjs';

/** A sum over what a bundle is made of. */
export function sourcesSum(sources) {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...sources, 'package-lock.json']) hash.update(file).update(existsSync(root + file) ? readFileSync(root + file) : '');
  return hash.digest('hex');
}
