export * from '../message-queries.ts';
