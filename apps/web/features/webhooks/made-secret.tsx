import { Button, Dialog, Field, fieldProps, notify, Sheet, TextInput, useWords } from '@signalbox/ui';
import { Copy } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';

interface SecretSheetProps {
  title: string;
  help: string;
  /** What stands in the sheet until there is a secret. */
  children?: ReactNode;
  secret: string | null;
  onDone: () => void;
}

/** Shows a secret this once: leaving before it is stored asks. */
export function SecretSheet({ title, help, children, secret, onDone }: SecretSheetProps) {
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
          if (secret) setLeaving(true);
          else onDone();
        }}
        title={secret ? t('webhooks.secret.title') : title}
        help={secret ? t('webhooks.secret.help') : help}
      >
        {secret ? <Secret secret={secret} onStored={onDone} /> : children}
      </Sheet>
      <Dialog
        open={isLeaving}
        onOpenChange={setLeaving}
        title={t('webhooks.secret.leave')}
        help={t('webhooks.secret.leaveHelp')}
        initialFocus={stay}
        actions={
          <>
            <Button ref={stay} onClick={() => setLeaving(false)}>
              {t('webhooks.secret.stay')}
            </Button>
            <Button look="danger" onClick={onDone}>
              {t('webhooks.secret.leaveAnyway')}
            </Button>
          </>
        }
      />
    </>
  );
}

function Secret({ secret, onStored }: { secret: string; onStored: () => void }) {
  const t = useWords();
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => notify({ text: t('webhooks.secret.copied') }),
      () => notify({ text: t('webhooks.secret.notCopied') }),
    );
  return (
    <div className="grid gap-5">
      <Field id="made-secret" label={t('webhooks.secret.one')}>
        <div className="flex gap-2">
          <TextInput
            {...fieldProps('made-secret')}
            readOnly
            className="min-w-0 font-mono text-sm"
            value={secret}
            onFocus={(event) => event.target.select()}
          />
          <Button onClick={() => void copy()}>
            <Copy size={16} strokeWidth={1.8} aria-hidden />
            {t('webhooks.secret.copy')}
          </Button>
        </div>
      </Field>
      <p className="max-w-[65ch] text-muted">{t('webhooks.secret.check')}</p>
      <div>
        <Button look="primary" onClick={onStored}>
          {t('webhooks.secret.done')}
        </Button>
      </div>
    </div>
  );
}
