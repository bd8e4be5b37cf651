export { catalogueProblems } from './catalogue-problems.ts';
export { catalogues, nodeWords } from './catalogues.ts';
export * from './light/index.ts';
export { nodeAreaNames } from './node-areas.ts';
export { areaWords, wordsFor } from './words-for.ts';
