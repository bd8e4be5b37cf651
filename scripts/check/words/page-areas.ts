import { existsSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { isSyntax, stringOf, visits } from './syntax.ts';
import { usedKeys } from './used-keys.ts';

/** Pages and layouts whose imports say words of an area that no PageWords around them gives to the browser. */
export function pageAreaProblems(files: readonly string[]): string[] {
  return files
    .filter((file) => file.startsWith(`${appFolder}/`) && /^(page|layout|error|not-found)\.tsx$/.test(basename(file)))
    .flatMap((file) => {
      const modules = reachable(file);
      const given = new Set([...givenAreas(modules), ...layoutsAbove(file).flatMap((layout) => givenAreas(reachable(layout)))]);
      const missing = new Map<string, string>();
      for (const module of modules)
        for (const key of usedKeys(module).ofArea) {
          const area = key.slice(0, key.indexOf('.'));
          // Sentences of errors come from the server, as a whole.
          if (!given.has(area) && area !== 'errors') missing.set(area, `${key} in ${module}`);
        }
      // What the nodes say is read through their catalogue, from another package.
      const shows = modules.find((module) => !module.includes('/server/') && visits(module).imports.includes('@signalbox/nodes'));
      if (shows) for (const area of ['nodes', 'steps']) if (!given.has(area)) missing.set(area, `the catalogue in ${shows}`);
      return [...missing].map(([area, use]) => `${file}: PageWords lacks the area '${area}' (${use})`);
    });
}

const appFolder = 'apps/web/app';

function layoutsAbove(file: string): string[] {
  const found: string[] = [];
  for (let folder = dirname(file); folder.startsWith(appFolder); folder = dirname(folder)) {
    const layout = `${folder}/layout.tsx`;
    if (layout !== file && existsSync(layout)) found.push(layout);
  }
  return found;
}

/** A file and what it imports from within the web app, also at second hand. */
function reachable(file: string): string[] {
  const found = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    for (const path of visits(next).imports)
      if (path.startsWith('.') && /\.tsx?$/.test(path)) open.push(normalize(join(dirname(next), path)).replaceAll('\\', '/'));
  }
  return [...found];
}

/** The areas in `<PageWords areas={['runs', 'run']}>`. */
function givenAreas(modules: readonly string[]): string[] {
  return modules.flatMap((module) =>
    visits(module).all.flatMap(({ node, above }) => {
      const isGiven = above.some((each) => each.type === 'JSXAttribute' && isSyntax(each.name) && each.name.name === 'areas');
      return isGiven ? [stringOf(node) ?? []].flat() : [];
    }),
  );
}
