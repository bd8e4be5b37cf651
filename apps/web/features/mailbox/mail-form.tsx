'use client';
import type { BoxMail } from '@signalbox/contract';
import { Button, Field, fieldProps, Select, TextArea, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useWriteMail } from './mailbox-queries.ts';

interface MailFormProps {
  /** null = a mail that answers none. */
  answered: BoxMail | null;
  ownAddresses: readonly string[];
  onDone: () => void;
}

/** Writes a mail to one of the account's own addresses; it stays as it is until it is gone. */
export function MailForm({ answered, ownAddresses, onDone }: MailFormProps) {
  const t = useWords();
  const write = useWriteMail();
  const id = useId();
  const [to, setTo] = useState(answered?.peer ?? ownAddresses[0] ?? '');
  const [subject, setSubject] = useState(answered === null ? '' : answerTo(answered.subject));
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(text.trim() === '');
    if (text.trim() === '' || write.isPending) return;
    write.mutate({ to, subject, text, ...(answered === null ? {} : { answers: answered.id }) }, { onSuccess: onDone });
  };
  const wrong = isEmpty && text.trim() === '' ? t('phone.mail.textMissing') : null;
  return (
    <form onSubmit={send} aria-label={t('phone.mail.write')} className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto p-4">
      <Field id={`${id}-to`} label={t('phone.mail.toLabel')}>
        <Select
          {...fieldProps(`${id}-to`)}
          value={to}
          options={[...new Set([to, ...ownAddresses])].map((address) => ({ value: address, label: address }))}
          onChange={(event) => setTo(event.target.value)}
        />
      </Field>
      <Field id={`${id}-subject`} label={t('phone.mail.subject')}>
        <TextInput {...fieldProps(`${id}-subject`)} value={subject} maxLength={300} onChange={(event) => setSubject(event.target.value)} />
      </Field>
      <Field id={`${id}-text`} label={t('phone.mail.text')} error={wrong}>
        <TextArea
          {...fieldProps(`${id}-text`, wrong)}
          autoFocus={answered !== null}
          rows={8}
          value={text}
          maxLength={50_000}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      {write.error && (
        <p role="alert" className="rounded-md bg-bad-soft px-3 py-2 text-[13px] text-bad">
          {describeError(t, write.error).detail}
        </p>
      )}
      <div className="flex gap-2">
        <Button type="submit" look="primary" busy={write.isPending}>
          {t('phone.mail.send')}
        </Button>
        <Button onClick={onDone}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}

const answerTo = (subject: string): string => (/^re:/i.test(subject) ? subject : `Re: ${subject}`.trim());
