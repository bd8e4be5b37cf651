export * from '../phone-queries.ts';
