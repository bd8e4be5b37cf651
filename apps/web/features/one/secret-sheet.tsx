import { Button, Dialog, Sheet, useWords } from '@signalbox/ui';
import { type ReactNode, useRef, useState } from 'react';

interface Props {
  title: string;
  help: string;
  /** The secret is there to be seen, this once; before it, what makes it is. */
  isShown: boolean;
  children: ReactNode;
  onDone: () => void;
}

/** Where a secret is made and shown this once: leaving before it is stored asks. */
export function SecretSheet({ title, help, isShown, children, onDone }: Props) {
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
          if (isShown) setLeaving(true);
          else onDone();
        }}
        title={title}
        help={help}
      >
        {children}
      </Sheet>
      <Dialog
        open={isLeaving}
        onOpenChange={setLeaving}
        title={t('common.secret.leave')}
        help={t('common.secret.leaveHelp')}
        initialFocus={stay}
        actions={
          <>
            <Button ref={stay} onClick={() => setLeaving(false)}>
              {t('common.secret.stay')}
            </Button>
            <Button look="danger" onClick={onDone}>
              {t('common.secret.leaveAnyway')}
            </Button>
          </>
        }
      />
    </>
  );
}
