import type { Webhook } from '@signalbox/contract';
import { Button, Dialog, notify, Sheet, useWords } from '@signalbox/ui';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { MadeSecret } from './made-secret.tsx';
import { WebhookForm } from './webhook-form.tsx';
import { useArchiveWebhook, useChangeWebhook, useRotateWebhook, useTestWebhook } from './webhook-queries.ts';

type Open = 'edit' | 'rotate' | 'archive' | null;

/** What can be done with a webhook. */
export function WebhookActs({ webhook }: { webhook: Webhook }) {
  const t = useWords();
  const { id, state, revision, events, name } = webhook;
  const [open, setOpen] = useState<Open>(null);
  const change = useChangeWebhook(id);
  const test = useTestWebhook(id);
  const close = () => setOpen(null);
  const onError = (error: unknown) => notify({ text: describeError(t, error).detail });
  const isOn = state === 'on';
  return (
    <>
      <Button
        busy={test.isPending}
        disabled={!isOn}
        onClick={() => test.mutate(events[0] ?? 'contact.created', { onError, onSuccess: () => notify({ text: t('webhooks.test.sent') }) })}
      >
        {t('webhooks.test.act')}
      </Button>
      <Button onClick={() => setOpen('edit')}>{t('webhooks.edit.act')}</Button>
      <Button busy={change.isPending} onClick={() => change.mutate({ revision, isOn: !isOn }, { onError })}>
        {t(isOn ? 'webhooks.off.act' : 'webhooks.on.act')}
      </Button>
      <Button onClick={() => setOpen('rotate')}>{t('webhooks.rotate.act')}</Button>
      <Button onClick={() => setOpen('archive')}>{t('webhooks.archive.act')}</Button>
      {open === 'edit' ? (
        <Sheet open wide onOpenChange={close} title={t('webhooks.edit.title', { name })} help={t('webhooks.edit.help')}>
          <WebhookForm
            before={webhook}
            act={t('webhooks.edit.save')}
            isBusy={change.isPending}
            error={change.error}
            onSave={(settings) => change.mutate({ revision, ...settings }, { onSuccess: close })}
          />
        </Sheet>
      ) : null}
      {open === 'rotate' ? <Rotate id={id} onDone={close} /> : null}
      {open === 'archive' ? <Archive webhook={webhook} onDone={close} /> : null}
    </>
  );
}

function Rotate({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useWords();
  const { mutate, isPending, error, data } = useRotateWebhook(id);
  return (
    <MadeSecret title={t('webhooks.rotate.title')} help={t('webhooks.rotate.help')} secret={data?.secret ?? null} onDone={onDone}>
      <div className="grid gap-4 justify-items-start">
        {error ? (
          <p role="alert" className="text-bad">
            {describeError(t, error).detail}
          </p>
        ) : null}
        <Button look="primary" busy={isPending} onClick={() => mutate(undefined)}>
          {t('webhooks.rotate.do')}
        </Button>
      </div>
    </MadeSecret>
  );
}

function Archive({ webhook: { id, name }, onDone }: { webhook: Webhook; onDone: () => void }) {
  const t = useWords();
  const router = useRouter();
  const archive = useArchiveWebhook(id);
  const keep = useRef<HTMLButtonElement>(null);
  const done = () => {
    notify({ text: t('webhooks.archive.done', { name }) });
    router.push('/webhooks');
  };
  return (
    <Dialog
      open
      onOpenChange={onDone}
      title={t('webhooks.archive.title', { name })}
      help={t('webhooks.archive.help')}
      initialFocus={keep}
      actions={
        <>
          <Button ref={keep} onClick={onDone}>
            {t('common.cancel')}
          </Button>
          <Button look="danger" busy={archive.isPending} onClick={() => archive.mutate(undefined, { onSuccess: done })}>
            {t('webhooks.archive.act')}
          </Button>
        </>
      }
    >
      {archive.error ? (
        <p role="alert" className="text-bad">
          {describeError(t, archive.error).detail}
        </p>
      ) : null}
    </Dialog>
  );
}
