import type { CertificateLight as Light } from '@signalbox/contract';
import { type Shape, StateShape, type Tone, useFormat, useWords } from '@signalbox/ui';

/** Whether mails are signed, with what, and until when. */
export function CertificateLight({ light }: { light: Light }) {
  const t = useWords();
  const f = useFormat();
  const { state, serials, addresses, until } = light;
  const [shape, tone] = looks[state];
  return (
    <div className="grid gap-1 px-7 pb-4 phone:px-4">
      <h2 className="text-sm font-label">{t('channels.certificate.heading')}</h2>
      <p className="flex items-center gap-2">
        <StateShape shape={shape} tone={tone} />
        {t(`channels.certificate.${state}`)}
      </p>
      {addresses.length > 0 && <p className="text-sm text-muted">{t('channels.certificate.signs', { addresses })}</p>}
      {serials.length > 0 && (
        <p className="text-sm text-muted [overflow-wrap:anywhere]">{t('channels.certificate.serials', { serials })}</p>
      )}
      {until !== null && <p className="text-sm text-muted">{t('channels.certificate.until', { day: f.day(until) })}</p>}
    </div>
  );
}

const looks: Record<Light['state'], [Shape, Tone]> = {
  ready: ['tick', 'ok'],
  expiring: ['warning', 'wait'],
  expired: ['cross', 'bad'],
  early: ['clock', 'wait'],
  missing: ['cross', 'bad'],
  unreadable: ['cross', 'bad'],
  unknownSerial: ['cross', 'bad'],
};
