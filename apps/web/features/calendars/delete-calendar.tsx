'use client';
import type { CalendarDetail } from '@signalbox/contract';
import { Button, Dialog, Field, fieldProps, notify, Select, useWords } from '@signalbox/ui';
import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useCalendars, useDeleteCalendar } from './calendar-queries.ts';

/** Deletes a calendar; while workflows go by it, another one has to take its place. */
export default function DeleteCalendar({ one, onClose }: { one: CalendarDetail; onClose: () => void }) {
  const t = useWords();
  const router = useRouter();
  const id = useId();
  const isUsed = one.uses.length > 0;
  const others = useCalendars({ limit: 100 }, isUsed).data?.items.filter((other) => other.id !== one.id) ?? [];
  const [replacement, setReplacement] = useState('');
  const remove = useDeleteCalendar(one.id);
  const submit = () =>
    remove.mutate(replacement === '' ? null : replacement, {
      onSuccess: () => {
        router.push('/calendars');
        notify({ text: t('calendars.delete.done', { name: one.name }) });
      },
    });
  const error = remove.error ? describeError(t, remove.error).detail : null;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('calendars.delete.title', { name: one.name })}
      help={isUsed ? t('calendars.delete.used', { count: one.uses.length }) : t('calendars.delete.help')}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="danger" busy={remove.isPending} disabled={isUsed && replacement === ''} onClick={submit}>
            {t('calendars.delete.act', { name: one.name })}
          </Button>
        </>
      }
    >
      {isUsed ? (
        <Field id={id} label={t('calendars.delete.instead')} error={error}>
          <Select
            {...fieldProps(id, error)}
            value={replacement}
            options={[
              { value: '', label: t(others.length === 0 ? 'calendars.delete.noOther' : 'calendars.delete.choose') },
              ...others.map(({ id: value, name }) => ({ value, label: name })),
            ]}
            onChange={({ target }) => setReplacement(target.value)}
          />
        </Field>
      ) : error ? (
        <p role="alert" className="text-sm text-bad">
          {error}
        </p>
      ) : null}
    </Dialog>
  );
}
