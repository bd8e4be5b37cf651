import { template } from '@signalbox/flow';
import type { LogPlace } from '../../contract/data-log-port.ts';
import { failed, shown } from '../values/failed.ts';

/** Which log: that of a value of a device. */
export const logFields = {
  device: template({ title: 'Device', help: 'Its key, as it stands in its topics.', placeholder: 'boiler-07', max: 200 }),
  name: template({ title: 'Value', help: 'Its name, as the device sends it.', placeholder: 'temperature', max: 200 }),
};

/** The log that the settings mean, or why they mean none. */
export function readLogPlace({ device: typed, name: called }: { device: string; name: string }) {
  const [device, name] = [typed.trim(), called.trim()];
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(device)) return failed('device.unknown', { device: device.slice(0, 80) }, 'device');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL stores no NUL.
  if (name === '' || name.length > 60 || /[\u0000-\u001f]|\p{Cs}/u.test(name)) return failed('datalog.name', { name: shown(name) }, 'name');
  return { device, name } satisfies LogPlace;
}
