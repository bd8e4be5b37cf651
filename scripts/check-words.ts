import { catalogueProblems, languages, nodeWords } from '@signalbox/words';
import { findSentences } from './check/words/find-sentences.ts';
import { pageAreaProblems } from './check/words/page-areas.ts';
import { productFiles } from './check/words/product-files.ts';
import { unusedKeys } from './check/words/unused-keys.ts';
import { root } from './lib/state-paths.ts';

/**
 * Every word a person reads stands in packages/words, in every language, and is used.
 * What a language does not say of a step yet is told, and is no failure.
 */
function main(): void {
  const files = productFiles();
  const sentences = files.flatMap(({ path, where }) => (where === 'source' ? [] : findSentences(path, where)));
  const problems = [
    ...catalogueProblems(),
    ...unusedKeys(files.map(({ path }) => path)).map((key) => `en: '${key}' is used nowhere`),
    ...pageAreaProblems(files.map(({ path }) => path)),
    ...sentences.map(({ file, line, text }) => `${file}:${line} a sentence stands in the code: ${text}`),
  ];
  for (const word of unsaid()) console.log(`to be said: ${word}`);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

/** Words of steps that a language does not have yet. They are said in English, and whoever adds a step need not speak every language. */
const unsaid = (): string[] =>
  languages.flatMap(({ id }) =>
    Object.entries<Readonly<Record<string, string>>>(nodeWords[id]).flatMap(([type, texts]) =>
      Object.entries(texts).flatMap(([key, text]) => (text === '' ? [`${id}: '${key}' of ${type}`] : [])),
    ),
  );

process.chdir(root);
main();
