import type { MadeDevice } from '@signalbox/contract';
import { Button, useFormat, useWords } from '@signalbox/ui';
import { CopyButton } from '../one/copy-button.tsx';
import { CopyLine } from './copy-line.tsx';
import { addressForQr, publishCommand } from './publish-command.ts';
import { QrPicture } from './qr-picture.tsx';

/** All that a device needs to connect: as lines to copy, as a command, and to be read by a camera. */
export function SecretCard({ made, onStored }: { made: MadeDevice; onStored: () => void }) {
  const t = useWords();
  const f = useFormat();
  const { device, secret } = made;
  const command = publishCommand(device, secret);
  return (
    <div className="grid gap-5">
      {device.oldSecretUntil ? <p className="text-wait">{t('devices.secret.oldUntil', { at: f.minute(device.oldSecretUntil) })}</p> : null}
      <dl className="grid gap-1 rounded-md border border-dashed border-line-strong px-3 py-2">
        <CopyLine name={t('devices.secret.broker')} value={device.broker} />
        <CopyLine name={t('devices.secret.user')} value={device.user} />
        <CopyLine name={t('devices.secret.secret')} value={secret} />
        <CopyLine name={t('devices.secret.topic')} value={device.topics.up} />
      </dl>
      <section aria-label={t('devices.secret.command')} className="grid gap-1.5">
        <div className="flex items-center gap-2">
          <h3 className="grow text-sm font-label!">{t('devices.secret.command')}</h3>
          <CopyButton what={t('devices.secret.commandName')} text={command} />
        </div>
        <pre className="rounded-md bg-sunken p-3 font-mono text-sm whitespace-pre-wrap break-all">{command}</pre>
      </section>
      <QrPicture text={addressForQr(device, secret)} label={t('devices.secret.qr')} />
      <div>
        <Button look="primary" onClick={onStored}>
          {t('common.secret.stored')}
        </Button>
      </div>
    </div>
  );
}
