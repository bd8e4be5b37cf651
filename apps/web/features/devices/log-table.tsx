import type { DeviceLog } from '@signalbox/contract';
import { type Column, DataTable, useFormat, useWords } from '@signalbox/ui';

type Point = DeviceLog['points'][number];

/** The same values as the chart, newest first. */
export function LogTable({ label, points }: { label: string; points: readonly Point[] }) {
  const t = useWords();
  const f = useFormat();
  const numbers = ['average', 'least', 'most', 'count'] as const;
  const columns: Column<Point>[] = [
    { id: 'at', head: t('devices.log.time'), cell: ({ at }) => f.moment(at) },
    ...numbers.map((id) => ({ id, head: t(`devices.log.${id}`), right: true, cell: (point: Point) => f.number(tidy(point[id])) })),
  ];
  return (
    // A list that scrolls is reached by keys, too.
    <section className="max-h-96 overflow-auto" tabIndex={0} aria-label={label}>
      <DataTable
        label={label}
        columns={columns}
        rows={[...points].reverse()}
        keyOf={({ at }) => at}
        phoneItem={({ at, average }) => (
          <p className="flex justify-between gap-4">
            <span className="text-muted">{f.moment(at)}</span>
            <span className="num">{f.number(tidy(average))}</span>
          </p>
        )}
      />
    </section>
  );
}

/** An average has more digits than anybody measured. */
export const tidy = (value: number): number => Number(value.toPrecision(6));
