import { Button, useWords } from '@signalbox/ui';
import type { ReactNode } from 'react';
import { SecretField } from '../one/secret-field.tsx';
import { SecretSheet } from '../one/secret-sheet.tsx';

interface Props {
  title: string;
  help: string;
  /** What stands in the sheet until there is a secret. */
  children?: ReactNode;
  secret: string | null;
  onDone: () => void;
}

/** The secret of a webhook, shown this once, and what it is for. */
export function MadeSecret({ title, help, children, secret, onDone }: Props) {
  const t = useWords();
  return (
    <SecretSheet
      isShown={secret !== null}
      title={secret ? t('webhooks.secret.title') : title}
      help={secret ? t('webhooks.secret.help') : help}
      onDone={onDone}
    >
      {secret ? (
        <div className="grid gap-5">
          <SecretField label={t('webhooks.secret.one')} secret={secret} />
          <p className="max-w-[65ch] text-muted">{t('webhooks.secret.check')}</p>
          <div>
            <Button look="primary" onClick={onDone}>
              {t('common.secret.stored')}
            </Button>
          </div>
        </div>
      ) : (
        children
      )}
    </SecretSheet>
  );
}
