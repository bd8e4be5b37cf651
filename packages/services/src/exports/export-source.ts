import type { CreateExport, Page } from '@signalbox/contract';
import type { Right } from '@signalbox/domain';
import type { Say } from '@signalbox/words';
import type { ReadContext } from '../shared/service-context.ts';

export interface Told {
  t: Say;
  at: (moment: string | null) => string | null;
}
export interface SourceColumn {
  id: string;
  head: (t: Say) => string;
  cell: (item: unknown, told: Told) => Value;
}
/** What stands in a cell; how a truth or a fraction is written is up to the file. */
export type Value = string | number | boolean | null;
export type Asked = Pick<CreateExport, 'of' | 'table' | 'filters'>;
export interface Source {
  right: Right;
  columns: (context: ReadContext, asked: Asked) => Promise<readonly SourceColumn[]>;
  /** The rows behind a place (undefined = the first), and where the next ones begin. */
  read: (context: ReadContext, asked: Asked, at: { before?: string; limit: number }) => Promise<Page<unknown>>;
}
