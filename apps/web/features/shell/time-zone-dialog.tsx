'use client';
import { Button, Dialog, Field, fieldProps, Select, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { useChoices } from './use-choices.ts';

/** In which time zone a person reads all times. */
export function TimeZoneDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useWords();
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('shell.timeZone.heading')} help={t('shell.timeZone.help')}>
      <Choice close={() => onOpenChange(false)} />
    </Dialog>
  );
}

function Choice({ close }: { close: () => void }) {
  const t = useWords();
  const { timeZone, setTimeZone } = useChoices();
  const [chosen, setChosen] = useState(timeZone ?? asBrowser);
  const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const options = [
    { value: asBrowser, label: t('shell.timeZone.asBrowser', { zone: browserZone }) },
    ...Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value.replaceAll('_', ' ') })),
  ];
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setTimeZone(chosen === asBrowser ? null : chosen);
        close();
      }}
    >
      <Field id="time-zone" label={t('shell.timeZone.heading')}>
        <Select {...fieldProps('time-zone')} options={options} value={chosen} onChange={(event) => setChosen(event.target.value)} />
      </Field>
      <div className="flex justify-end gap-2">
        <Button onClick={close}>{t('common.cancel')}</Button>
        <Button type="submit" look="primary">
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}

const asBrowser = '';
