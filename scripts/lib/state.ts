import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The one git-ignored folder that holds everything npm start keeps. */
export const stateFolder = join(root, '.signalbox');

/** A path in the state folder; its parent folder is made. */
export function statePath(...parts: string[]): string {
  const path = join(stateFolder, ...parts);
  mkdirSync(join(path, '..'), { recursive: true });
  return path;
}

/** Keeps programs that were fetched once; npm run reset leaves it alone. */
export const cacheFolder = join(stateFolder, 'cache');
