export * from '../account-queries.ts';
