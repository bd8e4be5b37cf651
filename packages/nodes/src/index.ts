export { cards } from './cards.gen.ts';
export type * from './contract/call-context.ts';
export type * from './contract/effect-context.ts';
export { KeptFile, keptDays } from './contract/kept-file.ts';
export type * from './contract/publish-port.ts';
export { fixturesOf } from './fixtures-of.ts';
export { catalogue } from './registry.gen.ts';
export { steering } from './steering.gen.ts';
export { triggers } from './triggers.gen.ts';
