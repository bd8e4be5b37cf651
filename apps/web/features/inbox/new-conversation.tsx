'use client';
import { Button, Dialog, Field, fieldProps, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useStartConversation } from './conversation-queries.ts';

/** Opens the conversation with a number or a mailbox; nothing is sent yet. */
export default function NewConversation({ onClose, onOpened }: { onClose: () => void; onOpened: (id: string) => void }) {
  const t = useWords();
  const formId = useId();
  const [address, setAddress] = useState('');
  const start = useStartConversation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start.mutate({ address: address.trim() }, { onSuccess: ({ id }) => onOpened(id) });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('inbox.new.title')}
      help={t('inbox.new.help')}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} look="primary" busy={start.isPending}>
            {t('inbox.new.confirm')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit}>
        <Field id="new-address" label={t('inbox.new.address')} error={start.error ? (describeError(t, start.error).detail ?? null) : null}>
          <TextInput
            {...fieldProps('new-address', start.error ? (describeError(t, start.error).detail ?? null) : null)}
            maxLength={320}
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}
