export * from './call-context.ts';
export * from './data-log-port.ts';
export * from './define-card.ts';
export * from './define-node.ts';
export * from './effect-context.ts';
export * from './kept-file.ts';
export type * from './message-port.ts';
export type * from './publish-port.ts';
export type * from './table-port.ts';
