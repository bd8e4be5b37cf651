import type { NodeError } from '@signalbox/flow';

/** What reading gave, or why the text cannot be read. */
export type ReadResult = { value: unknown; count: number; columns?: string[] } | { error: NodeError };
