import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeFixture, NodeSpec } from '@signalbox/flow';
import { languages, sourceLanguage } from '@signalbox/words/light';
import { renderSource, renderTranslation } from './render-words.ts';
import { type NodeTexts, wordsOfLists, wordsOfNode } from './words-of-node.ts';

interface NodeExamples {
  catalogue: ReadonlyMap<string, NodeSpec>;
  fixtures: ReadonlyMap<string, readonly NodeFixture[]>;
}

/**
 * The words of the node types as files of packages/words: English as node.ts says it, and for every other language a file
 * whose texts people write and whose keys are kept here: a new key has an empty text, one that is gone goes.
 */
export async function nodeWordFiles(root: string, { catalogue, fixtures }: NodeExamples): Promise<Map<string, string>> {
  const specs = [...catalogue.values()];
  const source = new Map<string, NodeTexts>([
    ['lists', wordsOfLists(specs)],
    ...specs.map((spec): [string, NodeTexts] => [spec.type, wordsOfNode(spec, fixtures.get(spec.type) ?? [])]),
  ]);
  const files = new Map<string, string>();
  for (const { id } of languages) {
    const folder = join(root, 'packages/words/src', id, 'nodes');
    const isSource = id === sourceLanguage;
    for (const [type, words] of source) {
      const path = join(folder, `${fileOf(type)}${isSource ? '.gen' : ''}.ts`);
      files.set(path, isSource ? renderSource(words) : renderTranslation(type, words, await textsOf(path)));
    }
    files.set(join(folder, 'index.gen.ts'), renderIndex([...source.keys()], isSource));
  }
  return files;
}

/** Files of types that are gone. */
export const nodeWordFolders = (root: string): string[] =>
  languages.flatMap(({ id }) => {
    const folder = join(root, 'packages/words/src', id, 'nodes');
    return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  });

const textsOf = async (path: string): Promise<Readonly<Record<string, string>>> => (existsSync(path) ? (await import(path)).default : {});

/** `contact.findOrCreate`: `contact-find-or-create`. */
const fileOf = (type: string): string => type.replace(/\.|(?=[A-Z])/g, '-').toLowerCase();

function renderIndex(types: readonly string[], isSource: boolean): string {
  const name = (type: string): string => type.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());
  const imports = types.map((type) => `import ${name(type)} from './${fileOf(type)}${isSource ? '.gen' : ''}.ts';`);
  const entries = types.map((type) => `  '${type}': ${name(type)},`);
  return `// Written by \`npm run gen\` from the node folders. Do not edit.\n${imports.join('\n')}\n\n/** The words of every node type. */\nexport const nodes = {\n${entries.join('\n')}\n} as const;\n`;
}
