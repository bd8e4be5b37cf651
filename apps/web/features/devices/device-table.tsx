'use client';
import type { Device } from '@signalbox/contract';
import { type Column, DataTable, rowLinkClass, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { TimeAgo } from '../lists/time-ago.tsx';
import { DeviceBattery, DeviceSignal, DeviceState, DeviceValues } from './device-state.tsx';

/** Devices as rows; a row leads to its page. */
export function DeviceTable({ devices }: { devices: readonly Device[] }) {
  const t = useWords();
  const columns: Column<Device>[] = [
    { id: 'state', head: t('common.state'), className: 'w-40', cell: ({ state }) => <DeviceState state={state} /> },
    { id: 'name', head: t('devices.head.device'), cell: (device) => <Name device={device} /> },
    { id: 'values', head: t('devices.head.values'), right: true, cell: ({ values }) => <DeviceValues values={values} most={2} /> },
    {
      id: 'battery',
      head: t('devices.head.battery'),
      right: true,
      className: 'w-24 small:hidden',
      cell: (one) => <DeviceBattery battery={one.battery} />,
    },
    {
      id: 'signal',
      head: t('devices.head.signal'),
      right: true,
      className: 'w-24 small:hidden',
      cell: (one) => <DeviceSignal signal={one.signal} />,
    },
    { id: 'seen', head: t('devices.head.seen'), right: true, className: 'w-32', cell: (one) => <Seen device={one} /> },
  ];
  return (
    <DataTable
      label={t('shell.nav.devices')}
      columns={columns}
      rows={devices}
      keyOf={({ id }) => id}
      phoneItem={(device) => (
        <>
          <span className="flex items-start gap-3">
            <span className="min-w-0 grow">
              <Name device={device} />
            </span>
            <DeviceState state={device.state} />
          </span>
          <span className="flex items-end justify-between gap-3">
            <span className="min-w-0">
              <DeviceValues values={device.values} most={2} />
            </span>
            <Seen device={device} />
          </span>
        </>
      )}
    />
  );
}

const Seen = ({ device: { lastSeenAt } }: { device: Device }) =>
  lastSeenAt ? <TimeAgo at={lastSeenAt} className="shrink-0 text-sm text-muted" /> : null;

function Name({ device: { id, name, place, group } }: { device: Device }) {
  return (
    <div className="min-w-0">
      <Link href={`/devices/${id}`} className={`${rowLinkClass} wrap-anywhere`}>
        {name}
      </Link>
      {place || group ? <p className="text-sm text-muted wrap-anywhere">{place || group}</p> : null}
    </div>
  );
}
