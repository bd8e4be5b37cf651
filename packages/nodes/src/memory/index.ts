export * from './memory-contexts.ts';
export * from './memory-ports.ts';
export * from './memory-world.ts';
