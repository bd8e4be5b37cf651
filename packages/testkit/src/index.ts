export { buildGraph } from './build-graph.ts';
export {
  addContact,
  addHookWorkflow,
  addKeywordWorkflow,
  addOwnAddress,
  addProvider,
  addWaitingRun,
  addWorkflow,
  type SeedAccountOptions,
  type SeededAccount,
  type SeedTrigger,
  type SeedWorkflow,
  seedAccount,
  testSecretKey,
} from './database/seed.ts';
export { type TestDatabase, testDatabase } from './database/test-database.ts';
export { startServer } from './database/test-server.ts';
export { waitForLock } from './database/wait-for-lock.ts';
export { type Block, flowOf, type RandomFlow, randomBlocks } from './random-flow.ts';
export { waitFor } from './wait-for.ts';
