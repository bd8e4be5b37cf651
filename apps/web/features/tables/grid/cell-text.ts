import type { CellValue } from '@signalbox/domain';
import type { Words } from '@signalbox/ui';

/** A value as people read and type it. */
export const cellText = (t: Words, value: CellValue): string =>
  value === null ? '' : typeof value === 'boolean' ? t(value ? 'tables.cell.yes' : 'tables.cell.no') : String(value);
