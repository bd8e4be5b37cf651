export { addContact, addOwnAddress, addWorkflow, type SeedAccountOptions, type SeededAccount, type SeedTrigger, type SeedWorkflow, seedAccount } from './seed.ts';
export { type TestDatabase, testDatabase } from './test-database.ts';
export { waitFor } from './wait-for.ts';
