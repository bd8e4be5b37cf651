import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Catalogue } from '@signalbox/flow';
import { apiFiles } from './api-files.ts';
import { cardFields } from './card-fields.ts';
import { nodeDocs, nodeDocsIndex } from './node-docs.ts';
import { loadTables, runExamples } from './node-examples.ts';
import { nodeWordFiles, nodeWordFolders } from './node-words/node-word-files.ts';

/**
 * `npm run gen` writes the node registries, the words of the nodes and docs/nodes from the node folders, docs/api and the client's types from the routes;
 * `npm run gen -- --check` only says what is stale.
 * Adding a node touches its own folder and these files.
 */
const root = join(import.meta.dirname, '..');
const nodesDir = join(root, 'packages/nodes/src');
const typesDir = join(nodesDir, 'types');
const docsDir = join(root, 'docs/nodes');
const apiDocsDir = join(root, 'docs/api');

async function main(): Promise<void> {
  const folders = readdirSync(typesDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(typesDir, entry.name, 'node.ts')))
    .map((entry) => entry.name)
    .sort();
  const files = new Map<string, string>(registries(folders).map(([name, text]) => [join(nodesDir, name), text]));
  const tables = await loadTables(typesDir, folders);
  files.set(join(nodesDir, 'cards.gen.ts'), cards(folders, tables.catalogue));
  for (const spec of tables.catalogue.values())
    if (!spec.hidden) files.set(join(docsDir, `${spec.type}.md`), nodeDocs(spec, await runExamples(tables, spec)));
  files.set(join(docsDir, 'README.md'), nodeDocsIndex([...tables.catalogue.values()]));
  for (const [path, text] of await nodeWordFiles(root, tables)) files.set(path, text);
  for (const [path, text] of await apiFiles()) files.set(join(root, path), text);
  const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text).map(([path]) => path);
  const left = [docsDir, apiDocsDir]
    .flatMap((dir) => (existsSync(dir) ? readdirSync(dir) : []).map((name) => join(dir, name)))
    .concat(nodeWordFolders(root))
    .filter((path) => !files.has(path));
  if (process.argv.includes('--check')) {
    for (const path of [...stale, ...left]) console.error(`stale: ${relative(root, path)} (run npm run gen)`);
    process.exitCode = stale.length + left.length > 0 ? 1 : 0;
    return;
  }
  for (const path of left) rmSync(path);
  for (const path of stale) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, files.get(path) ?? '');
    console.log(`wrote ${relative(root, path)}`);
  }
}

function registries(folders: string[]): [string, string][] {
  const having = (file: string): string[] => folders.filter((folder) => existsSync(join(typesDir, folder, file)));
  const table = (file: string, name: string, type: string, from: string, exported: string): string => {
    const list = having(file);
    const lines = list.map((folder) => `import { ${name} as ${variable(folder)} } from './types/${folder}/${file}';`);
    const entries = list.map((folder) => `  ['${folder.replaceAll('-', '.')}', ${variable(folder)}],`);
    return `${header}import type { ${type.replace(/^readonly |[<[].*/g, '')} } from '${from}';\n${lines.join('\n')}\n\nexport const ${exported}: ReadonlyMap<string, ${type}> = new Map<string, ${type}>([\n${entries.join('\n')}\n]);\n`;
  };
  return [
    ['registry.gen.ts', table('node.ts', 'node', 'NodeSpec', '@signalbox/flow', 'catalogue')],
    ['fixtures.gen.ts', table('fixtures.ts', 'fixtures', 'readonly NodeFixture[]', '@signalbox/flow', 'fixtures')],
    ['steering.gen.ts', table('steer.ts', 'steering', 'Steering', '@signalbox/flow', 'steering')],
    ['triggers.gen.ts', table('trigger.ts', 'trigger', 'TriggerMatch', '@signalbox/flow', 'triggers')],
    ['runs.gen.ts', table('run.ts', 'run', 'RunMany<Record<string, unknown>>', './contract/effect-context.ts', 'runs')],
    ['calls.gen.ts', table('call.ts', 'call', 'Call<Record<string, unknown>>', './contract/call-context.ts', 'calls')],
  ];
}

/** What the canvas needs of each type, so that it is drawn before the schemas come. */
function cards(folders: string[], catalogue: Catalogue): string {
  const lines = folders.map((folder) => `import { card as ${variable(folder)} } from './types/${folder}/card.ts';`);
  const entries = folders.flatMap((folder) => {
    const spec = catalogue.get(folder.replaceAll('-', '.'));
    return spec ? [`  ['${spec.type}', drawnBy(${variable(folder)}, ${JSON.stringify(cardFields(spec))})],`] : [];
  });
  return `${header}import type { StepCard } from '@signalbox/flow';\nimport { drawnBy } from './contract/define-card.ts';\n${lines.join('\n')}\n\nexport const cards: ReadonlyMap<string, StepCard> = new Map<string, StepCard>([\n${entries.join('\n')}\n]);\n`;
}

const header = '// Written by `npm run gen` from the node folders. Do not edit.\n';
const variable = (folder: string): string => folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

await main();
