'use client';
import type { ChangeContacts } from '@signalbox/contract';
import { Button, Dialog, Segments, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useState } from 'react';
import { LabelInput } from './label-input.tsx';

interface LabelManyProps {
  of: 'tags' | 'groups';
  count: number;
  isBusy: boolean;
  onRun: (act: ChangeContacts['act']) => void;
  onClose: () => void;
}

/** Gives many contacts a tag or puts them into a group, or the other way round. */
export default function LabelMany({ of, count, isBusy, onRun, onClose }: LabelManyProps) {
  const t = useWords();
  const formId = useId();
  const [name, setName] = useState('');
  const [isTaking, setTaking] = useState(false);
  const kind = of === 'tags' ? (isTaking ? 'untag' : 'tag') : isTaking ? 'leave' : 'join';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onRun({ kind, name: name.trim() });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t(`contacts.many.${of}`, { count })}
      help={t(`contacts.many.${of}Help`)}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} look="primary" busy={isBusy} disabled={name.trim() === ''}>
            {t(`contacts.many.${kind}`, { count })}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="grid gap-4">
        <Segments
          label={t('contacts.many.what')}
          value={isTaking ? 'take' : 'give'}
          options={[
            { value: 'give', label: t(`contacts.many.${of}Give`) },
            { value: 'take', label: t(`contacts.many.${of}Take`) },
          ]}
          onChange={(value) => setTaking(value === 'take')}
        />
        <LabelInput of={of} value={name} onChange={setName} />
      </form>
    </Dialog>
  );
}
