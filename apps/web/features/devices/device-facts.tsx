import type { Device } from '@signalbox/contract';
import { useFormat, useWords } from '@signalbox/ui';
import type { ReactNode } from 'react';
import { TimeAgo } from '../lists/time-ago.tsx';
import { CopyLine } from './copy-line.tsx';
import { DeviceBattery, DeviceSignal } from './device-state.tsx';

/** What a device said last, where it publishes, and how it connects. */
export function DeviceFacts({ device }: { device: Device }) {
  const t = useWords();
  const f = useFormat();
  const values = Object.entries(device.values);
  const { topics } = device;
  return (
    <div className="grid max-w-[80ch] gap-8">
      <Section title={t('devices.one.values')}>
        {values.length === 0 ? <p className="text-muted">{t('devices.one.noValues')}</p> : null}
        <dl className="grid gap-2">
          {values.map(([name, value]) => (
            <Fact key={name} name={name}>
              <span className="num font-label">{typeof value === 'number' ? f.number(value) : String(value)}</span>
            </Fact>
          ))}
          {device.battery === null ? null : (
            <Fact name={t('devices.head.battery')}>
              <DeviceBattery battery={device.battery} />
            </Fact>
          )}
          {device.signal === null ? null : (
            <Fact name={t('devices.head.signal')}>
              <DeviceSignal signal={device.signal} />
            </Fact>
          )}
          <Fact name={t('devices.one.seen')}>{device.lastSeenAt ? <TimeAgo at={device.lastSeenAt} /> : t('devices.one.never')}</Fact>
          <Fact name={t('devices.one.silentAfter')}>
            {device.silentAfterMinutes === null ? t('devices.one.noAlarm') : f.took(device.silentAfterMinutes * 60_000)}
          </Fact>
        </dl>
      </Section>
      <Section title={t('devices.one.topics')}>
        <dl className="grid gap-1">
          <CopyLine name={t('devices.one.sends')} value={topics.up} />
          <CopyLine name={t('devices.one.gets')} value={topics.down} />
          <CopyLine name={t('devices.one.tells')} value={topics.state} />
          {topics.publish.map((topic) => (
            <CopyLine key={`p:${topic}`} name={t('devices.one.sends')} value={topic} />
          ))}
          {topics.subscribe.map((topic) => (
            <CopyLine key={`s:${topic}`} name={t('devices.one.gets')} value={topic} />
          ))}
        </dl>
      </Section>
      <Section title={t('devices.one.connect')}>
        <dl className="grid gap-1">
          <CopyLine name={t('devices.secret.broker')} value={device.broker} />
          <CopyLine name={t('devices.secret.user')} value={device.user} />
        </dl>
        <dl className="grid gap-2">
          {device.revokedAt ? (
            <Fact name={t('devices.one.revoked')}>{f.moment(device.revokedAt)}</Fact>
          ) : (
            <Fact name={t('devices.one.secretSince')}>{f.moment(device.secretAt)}</Fact>
          )}
        </dl>
        {device.oldSecretUntil ? (
          <p className="text-wait">{t('devices.secret.oldUntil', { at: f.minute(device.oldSecretUntil) })}</p>
        ) : null}
      </Section>
    </div>
  );
}

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="grid gap-3">
    <h2 className="text-lg">{title}</h2>
    {children}
  </section>
);

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid grid-cols-[9rem_1fr] gap-4 phone:grid-cols-1 phone:gap-0.5">
    <dt className="text-muted wrap-anywhere">{name}</dt>
    <dd className="min-w-0 wrap-anywhere">{children}</dd>
  </div>
);
