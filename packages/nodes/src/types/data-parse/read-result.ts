import type { NodeError } from '@signalbox/flow';

/** What reading gave, with the rows that do not fit the others, or why the text cannot be read. */
export type ReadResult =
  | { value: unknown; count: number; columns?: string[]; skipped?: { row: number; values: number }[] }
  | { error: NodeError };
