import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const projectState = join(root, '.signalbox');

/** The one git-ignored folder that holds everything npm start keeps. Tests that run a whole Signalbox give it another one. */
export const stateFolder = process.env.SIGNALBOX_STATE || projectState;

/** The same as people read it: from the project's folder when it lies in there. */
export const stateFolderName = stateFolder === projectState ? relative(root, projectState) : stateFolder;

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
