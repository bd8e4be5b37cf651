export { type OpenTable, readLookup, setRows } from './set-rows.ts';
export { readWanted } from './wanted-rows.ts';
