export * from '../run-queries.ts';
