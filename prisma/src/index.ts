export { type Database, openDatabase, type Tx } from './database.ts';
export { migrate } from './migrate.ts';
export { asRole, inDatabase, prepareDatabase } from './roles.ts';
export type { Sql } from './sql.ts';
