import type { MadeApiKey } from '@signalbox/contract';
import { Button, Dialog, Sheet, useWords } from '@signalbox/ui';
import { useRef, useState } from 'react';
import { MadeKey } from './made-key.tsx';
import { NewKeyForm } from './new-key-form.tsx';

/** Making a key, then seeing it this once: leaving before it is stored asks. */
export function NewApiKey({ onDone }: { onDone: () => void }) {
  const t = useWords();
  const [made, setMade] = useState<MadeApiKey | null>(null);
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
        title={made ? t('api-keys.made.title') : t('api-keys.new.title')}
        help={made ? t('api-keys.made.help') : t('api-keys.new.help')}
      >
        {made ? <MadeKey made={made} onStored={onDone} /> : <NewKeyForm onMade={setMade} />}
      </Sheet>
      <Dialog
        open={isLeaving}
        onOpenChange={setLeaving}
        title={t('api-keys.made.leave')}
        help={t('api-keys.made.leaveHelp')}
        initialFocus={stay}
        actions={
          <>
            <Button ref={stay} onClick={() => setLeaving(false)}>
              {t('api-keys.made.stay')}
            </Button>
            <Button look="danger" onClick={onDone}>
              {t('api-keys.made.leaveAnyway')}
            </Button>
          </>
        }
      />
    </>
  );
}
