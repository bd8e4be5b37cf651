import type { NodeError } from '@signalbox/flow';

/** A file of an export that steps use is no larger. */
export const exportFileBytes = 20 * 1024 * 1024;

export interface ExportPort {
  /**
   * Begins to write contacts as a file: those of a group by its name, of all when it is empty. When it is over, the wait of kind `export`
   * with the id as key is answered; payload `{ rows, file, error }`, one of the two null.
   */
  begin(items: { runId: string; group: string; format: 'csv' | 'xlsx' }[]): Promise<({ exportId: string } | { error: NodeError })[]>;
}
