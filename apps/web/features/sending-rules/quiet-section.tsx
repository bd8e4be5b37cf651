import type { SendingRules } from '@signalbox/contract';
import { Button, Field, fieldProps, notify, Switch, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { RuleSection } from './rule-section.tsx';
import { useChangeRules } from './rules-queries.ts';

/** Hours in which nobody is to be disturbed. */
export function QuietSection({ rules: { quietHours, timeZone } }: { rules: SendingRules }) {
  const t = useWords();
  const { mutate, isPending, error } = useChangeRules();
  const [isOn, setOn] = useState(quietHours !== null);
  const [hours, setHours] = useState(quietHours ?? { from: '21:00', to: '08:00' });
  const heading = useId();
  const problem = error ? describeError(t, error).detail : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(
      { quietHours: isOn ? hours : null },
      { onSuccess: () => notify({ text: t(isOn ? 'channels.rules.quiet.saved' : 'channels.rules.quiet.ended') }) },
    );
  };
  const clock = (name: 'from' | 'to') => (
    <Field id={`quiet-${name}`} label={t(`channels.rules.quiet.${name}`)}>
      <TextInput
        {...fieldProps(`quiet-${name}`, null)}
        type="time"
        required
        disabled={!isOn}
        className="w-36"
        value={hours[name]}
        onChange={(event) => setHours({ ...hours, [name]: event.target.value })}
      />
    </Field>
  );
  return (
    <RuleSection id={heading} title={t('channels.rules.quiet.heading')} help={t('channels.rules.quiet.help')}>
      <form className="grid max-w-[75ch] gap-4" onSubmit={submit}>
        <span className="flex items-center gap-2.5">
          <Switch aria-label={t('channels.rules.quiet.on')} checked={isOn} onCheckedChange={setOn} />
          <span aria-hidden="true">{t('channels.rules.quiet.on')}</span>
        </span>
        <div className="flex flex-wrap gap-4">
          {clock('from')}
          {clock('to')}
        </div>
        {problem ? (
          <p role="alert" className="text-bad">
            {problem}
          </p>
        ) : null}
        <p className="text-sm text-muted">
          {t('channels.rules.quiet.zone', { zone: timeZone })} {t('channels.rules.quiet.valid')}
        </p>
        <div>
          <Button type="submit" look="primary" busy={isPending}>
            {t('channels.rules.quiet.save')}
          </Button>
        </div>
      </form>
    </RuleSection>
  );
}
