'use client';
import { loadable, SkeletonRows } from '@signalbox/ui';

/** The settings of steps that look into a table: their code comes when one is opened. */
const widgets = () => import('./table-widgets.tsx');
export const LaterTable = loadable(() => widgets().then((part) => part.TableWidget), Loading);
export const LaterTableColumn = loadable(() => widgets().then((part) => part.TableColumnWidget), Loading);
export const LaterTableCells = loadable(() => widgets().then((part) => part.TableCellsWidget), Loading);
export const LaterTableConditions = loadable(() => widgets().then((part) => part.TableConditionsWidget), Loading);

function Loading() {
  return (
    <div data-coming>
      <SkeletonRows rows={1} />
    </div>
  );
}
