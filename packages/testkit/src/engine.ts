export { expr, familyHarness, handmade, lit } from './engine/family-harness.ts';
export { lines, peopleHarness, phone, type Steps, testHouse } from './engine/people-harness.ts';
export { retryHarness } from './engine/retry-harness.ts';
export { strideDeps } from './engine/stride-deps.ts';
export { strideHarness } from './engine/stride-harness.ts';
