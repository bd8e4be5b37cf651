export * from './call-context.ts';
export * from './define-node.ts';
export * from './fake-ports.ts';
export * from './fake-world.ts';
export * from './kept-file.ts';
export * from './memory-ports.ts';
export * from './step-context.ts';
