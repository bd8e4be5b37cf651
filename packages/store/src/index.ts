export * from './hello/graph.ts';
export * from './reference/graph.ts';
