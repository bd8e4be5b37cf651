import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../lib/state-paths.ts';

export interface ProductFile {
  /** From the root of the project. */
  path: string;
  /** On screens every word is one for people; the sources of node words, examples of steps and of the API are sentences by intention. */
  where: 'screen' | 'code' | 'source';
}

/** The files of the product itself: no tests, no generated files, no tools, no seeds, whose texts are data. */
export function productFiles(): ProductFile[] {
  return rooms
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name.replaceAll('\\', '/')}`),
    )
    .filter((path) => /\.tsx?$/.test(path) && !isOutside.test(path))
    .sort()
    .map((path) => ({ path, where: screens.test(path) ? 'screen' : sources.test(path) ? 'source' : 'code' }));
}

const rooms = ['apps', 'packages', 'prisma/src', 'temporal/src'];
const isOutside =
  /(\.(test|spec|gen|d)\.tsx?$|\.config\.ts$|\/(node_modules|\.next|dist|e2e|testing|generated|scripts)\/|^packages\/(words\/src\/(?!light\/)|testkit\/|env\/|store\/|services\/src\/seed\/)|^apps\/simulator\/)/;
const screens = /^(apps\/web|packages\/ui)\//;
const sources = /^packages\/(nodes\/src\/.*(\/node|\/card|\/fixtures|-fields)\.ts$|contract\/src\/examples\/)/;
