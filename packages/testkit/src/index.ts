export { addPerson } from './add-person.ts';
export { buildGraph } from './build-graph.ts';
export { expr, familyHarness, handmade, lit } from './engine/family-harness.ts';
export { lines, peopleHarness, phone, type Steps, testHouse } from './engine/people-harness.ts';
export { retryHarness } from './engine/retry-harness.ts';
export { strideHarness } from './engine/stride-harness.ts';
export { type Block, flowOf, type RandomFlow, randomBlocks } from './random-flow.ts';
export {
  addContact,
  addHookWorkflow,
  addKeywordWorkflow,
  addOwnAddress,
  addWaitingRun,
  addWorkflow,
  type SeedAccountOptions,
  type SeededAccount,
  type SeedTrigger,
  type SeedWorkflow,
  seedAccount,
} from './seed.ts';
export { type TestDatabase, testDatabase } from './test-database.ts';
export { testSecretKey, testServices } from './test-services.ts';
export { waitFor } from './wait-for.ts';
export { waitForLock } from './wait-for-lock.ts';
