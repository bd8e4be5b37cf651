import type { MadeDevice } from '@signalbox/contract';
import { Button, Dialog, Sheet, useWords } from '@signalbox/ui';
import { type ReactNode, useRef, useState } from 'react';
import { SecretCard } from './secret-card.tsx';

interface Props {
  made: MadeDevice | null;
  title: string;
  help: string;
  /** What is there before it is made. */
  children?: ReactNode;
  onDone: () => void;
}

/** A secret that is made and shown this once: leaving before it is stored asks. */
export function SecretSheet({ made, title, help, children, onDone }: Props) {
  const t = useWords();
  const [isLeaving, setLeaving] = useState(false);
  const stay = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Sheet
        open
        wide
        onOpenChange={(open) => {
          if (open) return;
          if (made) setLeaving(true);
          else onDone();
        }}
        title={made ? t('devices.secret.title') : title}
        help={made ? made.device.name : help}
      >
        {made ? <SecretCard made={made} onStored={onDone} /> : children}
      </Sheet>
      <Dialog
        open={isLeaving}
        onOpenChange={setLeaving}
        title={t('devices.secret.leave')}
        help={t('devices.secret.leaveHelp')}
        initialFocus={stay}
        actions={
          <>
            <Button ref={stay} onClick={() => setLeaving(false)}>
              {t('devices.secret.stay')}
            </Button>
            <Button look="danger" onClick={onDone}>
              {t('devices.secret.leaveAnyway')}
            </Button>
          </>
        }
      />
    </>
  );
}
