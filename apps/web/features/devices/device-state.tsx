import type { Device } from '@signalbox/contract';
import { StateChip, useFormat, useWords } from '@signalbox/ui';

/** Whether a device is heard. */
export function DeviceState({ state }: { state: Device['state'] }) {
  const t = useWords();
  return <StateChip state={looks[state]} word={t(`devices.state.${state}`)} />;
}
const looks = { reporting: 'live', silent: 'warning', unseen: 'waiting', off: 'off' } as const;

/** What it said last, the first `most` of it. */
export function DeviceValues({ values, most }: { values: Device['values']; most: number }) {
  const t = useWords();
  const f = useFormat();
  return Object.entries(values)
    .slice(0, most)
    .map(([name, value]) => (
      <span key={name} className="block wrap-anywhere first:font-label not-first:text-sm not-first:text-muted">
        {t('devices.value', { name, value: typeof value === 'number' ? f.number(value) : String(value) })}
      </span>
    ));
}

export function DeviceBattery({ battery }: Pick<Device, 'battery'>) {
  const t = useWords();
  if (battery === null) return null;
  return <span className={battery < lowPercent ? 'text-wait' : ''}>{t('devices.percent', { value: Math.round(battery) })}</span>;
}
const lowPercent = 15;

export function DeviceSignal({ signal }: Pick<Device, 'signal'>) {
  const t = useWords();
  if (signal === null) return null;
  return t(signal < 0 ? 'devices.dbm' : 'devices.percent', { value: Math.round(signal) });
}
