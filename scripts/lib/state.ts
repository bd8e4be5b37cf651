import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const projectState = join(root, '.signalbox');

/** The one git-ignored folder that holds everything npm start keeps. Tests that run a whole Signalbox give it another one. */
export const stateFolder = process.env.SIGNALBOX_STATE || projectState;

/** A path in the state folder; its parent folder is made. */
export function statePath(...parts: string[]): string {
  const path = join(stateFolder, ...parts);
  mkdirSync(join(path, '..'), { recursive: true });
  return path;
}

/** Keeps programs that were fetched once; npm run reset leaves it alone. */
export const cacheFolder = join(projectState, 'cache');

/** Notes from which sources things were built; beside the builds themselves, whatever the state folder is. */
export const builtFolder = join(projectState, 'built');
