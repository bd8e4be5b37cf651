import type { Device, MadeDevice } from '@signalbox/contract';
import { Button, Dialog, notify, useWords } from '@signalbox/ui';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useArchiveDevice, useRenewSecret, useRevokeSecret } from './device-queries.ts';

/** A new secret for a device that has one, or had. */
export function RenewSecret({ device: { id, name }, onMade }: { device: Device; onMade: (made: MadeDevice) => void }) {
  const t = useWords();
  const renew = useRenewSecret(id);
  return (
    <Asked
      words={{ act: t('devices.secret.renew'), title: t('devices.secret.renewTitle', { name }), help: t('devices.secret.renewHelp') }}
      busy={renew.isPending}
      error={renew.error}
      onYes={(close) =>
        renew.mutate(undefined, {
          onSuccess: (made) => {
            close();
            onMade(made);
          },
        })
      }
    />
  );
}

export function RevokeSecret({ device: { id, name } }: { device: Device }) {
  const t = useWords();
  const revoke = useRevokeSecret(id);
  return (
    <Asked
      isHard
      words={{ act: t('devices.revoke.act'), title: t('devices.revoke.title', { name }), help: t('devices.revoke.help') }}
      busy={revoke.isPending}
      error={revoke.error}
      onYes={(close) =>
        revoke.mutate(undefined, {
          onSuccess: () => {
            close();
            notify({ text: t('devices.revoke.done', { name }) });
          },
        })
      }
    />
  );
}

export function ArchiveDevice({ device: { id, name } }: { device: Device }) {
  const t = useWords();
  const router = useRouter();
  const archive = useArchiveDevice(id);
  return (
    <Asked
      isHard
      words={{ act: t('devices.archive.act'), title: t('devices.archive.title', { name }), help: t('devices.archive.help') }}
      busy={archive.isPending}
      error={archive.error}
      onYes={() =>
        archive.mutate(undefined, {
          onSuccess: () => {
            notify({ text: t('devices.archive.done', { name }) });
            router.push('/devices');
          },
        })
      }
    />
  );
}

interface AskedProps {
  words: { act: string; title: string; help: string };
  isHard?: boolean;
  busy: boolean;
  error: unknown;
  onYes: (close: () => void) => void;
}

/** An act that asks before it is done. */
function Asked({ words, isHard = false, busy, error, onYes }: AskedProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.act}</Button>
      <Dialog
        open={isOpen}
        onOpenChange={setOpen}
        title={words.title}
        help={words.help}
        initialFocus={keep}
        actions={
          <>
            <Button ref={keep} onClick={() => setOpen(false)}>
              {t('common.cancel')}
            </Button>
            <Button look={isHard ? 'danger' : 'primary'} busy={busy} onClick={() => onYes(() => setOpen(false))}>
              {words.act}
            </Button>
          </>
        }
      >
        {error ? (
          <p role="alert" className="text-bad">
            {describeError(t, error).detail}
          </p>
        ) : null}
      </Dialog>
    </>
  );
}
