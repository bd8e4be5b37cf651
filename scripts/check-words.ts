import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueProblems } from '@signalbox/words';
import { z } from 'zod';
import { findSentences } from './check/words/find-sentences.ts';
import { pageAreaProblems } from './check/words/page-areas.ts';
import { productFiles } from './check/words/product-files.ts';
import { unusedKeys } from './check/words/unused-keys.ts';
import { root } from './lib/state-paths.ts';

/**
 * Every word a person reads stands in packages/words, in every language, and is used.
 * Folders whose sentences still stand in the code are named in check/words-open.json; one that has none left has to go from there.
 */
function main(): void {
  const files = productFiles();
  const open = z.array(z.string()).parse(JSON.parse(readFileSync(join(import.meta.dirname, 'check/words-open.json'), 'utf8')));
  const sentences = files.flatMap(({ path, where }) => (where === 'source' ? [] : findSentences(path, where)));
  const inFolder = (folder: string) => (sentence: { file: string }) => sentence.file === folder || sentence.file.startsWith(`${folder}/`);
  const problems = [
    ...catalogueProblems(),
    ...unusedKeys(files.map(({ path }) => path)).map((key) => `en: '${key}' is used nowhere`),
    ...pageAreaProblems(files.map(({ path }) => path)),
    ...sentences
      .filter((sentence) => !open.some((folder) => inFolder(folder)(sentence)))
      .map(({ file, line, text }) => `${file}:${line} a sentence stands in the code: ${text}`),
    ...open
      .filter((folder) => existsSync(folder) && !sentences.some(inFolder(folder)))
      .map((folder) => `scripts/check/words-open.json: ${folder} has no sentences any more, take it out`),
  ];
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

process.chdir(root);
main();
