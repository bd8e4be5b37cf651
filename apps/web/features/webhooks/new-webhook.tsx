import { useWords } from '@signalbox/ui';
import { MadeSecret } from './made-secret.tsx';
import { WebhookForm } from './webhook-form.tsx';
import { useCreateWebhook } from './webhook-queries.ts';

/** Making a webhook, then seeing its secret this once. */
export function NewWebhook({ onDone }: { onDone: () => void }) {
  const t = useWords();
  const { mutate, isPending, error, data } = useCreateWebhook();
  return (
    <MadeSecret title={t('webhooks.new.title')} help={t('webhooks.new.help')} secret={data?.secret ?? null} onDone={onDone}>
      <WebhookForm act={t('webhooks.new.save')} isBusy={isPending} error={error} onSave={(settings) => mutate(settings)} />
    </MadeSecret>
  );
}
