import type { MadeApiKey } from '@signalbox/contract';
import { Button, Field, fieldProps, notify, TextInput, useWords } from '@signalbox/ui';
import { Copy } from 'lucide-react';

/** The key itself, and a first request with it. */
export function MadeKey({ made: { key }, onStored }: { made: MadeApiKey; onStored: () => void }) {
  const t = useWords();
  const copy = () =>
    navigator.clipboard.writeText(key).then(
      () => notify({ text: t('api-keys.made.copied') }),
      () => notify({ text: t('api-keys.made.notCopied') }),
    );
  return (
    <div className="grid gap-5">
      <Field id="made-key" label={t('api-keys.made.key')}>
        <div className="flex gap-2">
          <TextInput
            {...fieldProps('made-key')}
            readOnly
            className="min-w-0 font-mono text-sm"
            value={key}
            onFocus={(event) => event.target.select()}
          />
          <Button onClick={() => void copy()}>
            <Copy size={16} strokeWidth={1.8} aria-hidden />
            {t('api-keys.made.copy')}
          </Button>
        </div>
      </Field>
      <section aria-label={t('api-keys.made.try')} className="grid gap-1.5">
        <h3 className="text-sm font-label!">{t('api-keys.made.try')}</h3>
        <pre className="rounded-md bg-sunken p-3 font-mono text-sm whitespace-pre-wrap break-all">
          {t('api-keys.made.command', { origin: window.location.origin })}
        </pre>
      </section>
      <div>
        <Button look="primary" onClick={onStored}>
          {t('api-keys.made.done')}
        </Button>
      </div>
    </div>
  );
}
