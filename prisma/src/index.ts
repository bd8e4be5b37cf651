export { type Database, openDatabase, type Tx } from './database.ts';
export { databaseCode, isDatabaseAway, isDataRefused } from './database-away.ts';
export { createGroupCommit } from './group-commit.ts';
export { createHold, type HoldWhileAway } from './hold-while-away.ts';
export { retryConflict } from './retry-conflict.ts';
export { asRole, inDatabase, prepareDatabase } from './roles.ts';
export { insertInto, type RowOf, type RowSet, rowsOf } from './rows.ts';
export { openSecret, type SealedSecret, type SecretPlace, sealSecret, secretKeyId } from './secret-box.ts';
export type { AccountSql, Notice, Sql } from './sql.ts';
