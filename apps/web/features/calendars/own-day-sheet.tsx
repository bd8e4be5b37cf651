'use client';
import { OwnDay, wholeDay } from '@signalbox/domain';
import { Button, Field, fieldProps, Sheet, Switch, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useState } from 'react';
import { ClosedFrom } from './closed-from.tsx';

/** A new own day, or one as it is; nothing is kept before it is saved. */
export default function OwnDaySheet({ day, onSave, onClose }: { day: OwnDay | null; onSave: (day: OwnDay) => void; onClose: () => void }) {
  const t = useWords();
  const [formId, nameId, firstId, lastId, yearlyId] = [useId(), useId(), useId(), useId(), useId()];
  const [name, setName] = useState(day?.name ?? '');
  const [first, setFirst] = useState(day?.first ?? '');
  const [last, setLast] = useState(day && day.last !== day.first ? day.last : '');
  const [yearly, setYearly] = useState(day?.yearly ?? false);
  const [closedFrom, setClosedFrom] = useState<string | null>(day ? day.closedFrom : wholeDay);
  const [isTried, setTried] = useState(false);
  const read = OwnDay.safeParse({ name, first, last: last === '' ? first : last, yearly, closedFrom });
  const wrong = (field: 'name' | 'first' | 'last', words: string): string | null =>
    isTried && !read.success && read.error.issues.some(({ path }) => path[0] === field) ? words : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!read.success) return;
    onSave(read.data);
    onClose();
  };
  const [noName, noDay, noLast] = [
    wrong('name', t('calendars.day.noName')),
    wrong('first', t('calendars.day.noDay')),
    first === '' ? null : wrong('last', t('calendars.day.reversed')),
  ];
  return (
    <Sheet
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={day ? t('calendars.day.change') : t('calendars.own.add')}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} look="primary">
            {t('calendars.day.save')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="grid gap-4">
        <Field id={nameId} label={t('common.name')} error={noName}>
          <TextInput
            {...fieldProps(nameId, noName)}
            autoComplete="off"
            maxLength={80}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </Field>
        <Field id={firstId} label={t('calendars.day.first')} error={noDay}>
          <TextInput
            {...fieldProps(firstId, noDay)}
            type="date"
            className="num"
            value={first}
            onChange={({ target }) => setFirst(target.value)}
          />
        </Field>
        <Field id={lastId} label={t('calendars.day.last')} help={t('calendars.day.lastHelp')} error={noLast}>
          <TextInput
            {...fieldProps(lastId, noLast, t('calendars.day.lastHelp'))}
            type="date"
            className="num"
            value={last}
            onChange={({ target }) => setLast(target.value)}
          />
        </Field>
        <div className="flex min-h-9 items-center gap-3">
          <Switch id={yearlyId} aria-label={t('calendars.day.yearly')} checked={yearly} onCheckedChange={setYearly} />
          <span aria-hidden>{t('calendars.day.yearly')}</span>
        </div>
        <ClosedFrom name={name || t('calendars.day.it')} value={closedFrom} disabled={false} onChange={setClosedFrom} />
      </form>
    </Sheet>
  );
}
