export { catalogueProblems } from './catalogue-problems.ts';
export { catalogues } from './catalogues.ts';
export * from './light/index.ts';
export { areaWords, wordsFor } from './words-for.ts';
