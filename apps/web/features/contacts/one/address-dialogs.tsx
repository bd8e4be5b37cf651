'use client';
import type { ContactAddress } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import { Button, Dialog, Field, fieldProps, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useRef, useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import { useChangeContactAddress } from '../contact-queries.ts';

interface AddressDialogProps {
  contactId: string;
  address: ContactAddress;
  onClose: () => void;
}

/** Corrects what was mistyped. */
export const CorrectAddress = (props: AddressDialogProps) => {
  const t = useWords();
  return (
    <OneLine
      {...props}
      title={t('contacts.addresses.correctTitle')}
      help={t('contacts.addresses.correctHelp')}
      label={t('contacts.addresses.one')}
      confirm={t('contacts.addresses.save')}
      given={props.address.value}
      body={(address) => ({ address })}
    />
  );
};

/** Lets messages through again that somebody ended; the reason is kept. */
export const AllowAgain = (props: AddressDialogProps) => {
  const t = useWords();
  return (
    <OneLine
      {...props}
      title={t('contacts.optOut.allowTitle', { address: spacedPhone(props.address.value) })}
      help={t('contacts.optOut.allowHelp')}
      label={t('contacts.optOut.reason')}
      confirm={t('contacts.optOut.allow')}
      given=""
      body={(reason) => ({ optedOut: false, reason })}
    />
  );
};

interface OneLineProps extends AddressDialogProps {
  title: string;
  help: string;
  label: string;
  confirm: string;
  given: string;
  body: (text: string) => { address?: string; optedOut?: boolean; reason?: string };
}
function OneLine({ contactId, address, title, help, label, confirm, given, body, onClose }: OneLineProps) {
  const t = useWords();
  const [id, formId] = [useId(), useId()];
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(given);
  const change = useChangeContactAddress(contactId);
  const error = change.error ? describeError(t, change.error).detail : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return input.current?.focus();
    change.mutate({ addressId: address.id, ...body(text.trim()) }, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={title}
      help={help}
      initialFocus={input}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} look="primary" busy={change.isPending}>
            {confirm}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit}>
        <Field id={id} label={label} error={error}>
          <TextInput
            {...fieldProps(id, error)}
            ref={input}
            autoComplete="off"
            maxLength={320}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}
