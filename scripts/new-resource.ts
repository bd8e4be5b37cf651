import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './lib/state-paths.ts';
import { planResource } from './new-resource/plan-resource.ts';
import { readTemplates } from './new-resource/read-templates.ts';
import { resourceNames } from './new-resource/resource-names.ts';

/**
 * `npm run new:resource -- text-template` writes a resource to start from: contract, examples, services, routes, list and page, table, rights,
 * words in every language, tests. A second word is its plural where an s does not make it: `-- medium media`.
 */
const [one = '', many] = process.argv.slice(2);

function main(): void {
  const names = resourceNames(one, many);
  const time = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const files = planResource({ names, time, templates: readTemplates(), read: (path) => readFileSync(join(root, path), 'utf8') });
  const folder = `packages/services/src/${names.many.kebab}`;
  if (existsSync(join(root, folder))) throw new Error(`${names.many.kebab} are there already: ${folder}`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
  const code = [...files.keys()].filter((path) => /\.tsx?$/.test(path));
  run('node_modules/@biomejs/biome/bin/biome', ['check', '--write', ...code]);
  run('node_modules/tsx/dist/cli.mjs', ['prisma/scripts/generate.ts', '--quiet']);
  run('node_modules/tsx/dist/cli.mjs', ['scripts/gen.ts']);
  console.log(`
Next: say what ${names.many.words} are (routes, words in English and Swedish, docs/glossary.md), give them their fields from the contract down to the
migration, and choose their place and picture in apps/web/features/shell/nav-items.ts. Then npm run gen, npm run db:migrate, npm run check, and
npx vitest run --config scripts/test/vitest.config.ts --project integration ${folder}`);
}

const run = (file: string, args: string[]): void => {
  execFileSync(process.execPath, [join(root, file), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
};

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
