import type { MadeApiKey } from '@signalbox/contract';
import { Button, useWords } from '@signalbox/ui';
import { SecretField } from '../one/secret-field.tsx';

/** The key itself, and a first request with it. */
export function MadeKey({ made: { key }, onStored }: { made: MadeApiKey; onStored: () => void }) {
  const t = useWords();
  return (
    <div className="grid gap-5">
      <SecretField label={t('api-keys.made.key')} secret={key} />
      <section aria-label={t('api-keys.made.try')} className="grid gap-1.5">
        <h3 className="text-sm font-label!">{t('api-keys.made.try')}</h3>
        <pre className="rounded-md bg-sunken p-3 font-mono text-sm whitespace-pre-wrap break-all">
          {t('api-keys.made.command', { origin: window.location.origin })}
        </pre>
      </section>
      <div>
        <Button look="primary" onClick={onStored}>
          {t('common.secret.stored')}
        </Button>
      </div>
    </div>
  );
}
