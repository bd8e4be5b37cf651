import { LimitScope, LimitSpan } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import { Button, Field, fieldProps, notify, Select, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useMemo, useState } from 'react';
import { useOwnAddresses } from '../channels/provider-queries.ts';
import { describeError } from '../client/api-problem.ts';
import { countryCodes } from './country-codes.ts';
import { useSetLimit } from './limit-queries.ts';
import { countryName } from './limit-words.ts';

/** A limit more, or another number for one that there is. */
export function LimitForm() {
  const t = useWords();
  const { mutate, isPending, error } = useSetLimit();
  const [scope, setScope] = useState<LimitScopeName>('account');
  const [key, setKey] = useState('');
  const [span, setSpan] = useState<(typeof LimitSpan.options)[number]>('day');
  const [most, setMost] = useState('1000');
  const choices = useChoices(scope);
  const chosen = choices && !choices.some(({ value }) => value === key) ? (choices[0]?.value ?? '') : key;
  const problem = error ? describeError(t, error).detail : null;
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(
      { scope, span, key: scope === 'account' ? '' : chosen, most: Number(most) },
      { onSuccess: () => notify({ text: t('channels.limits.saved') }) },
    );
  };
  return (
    <form aria-label={t('channels.limits.add')} className="grid max-w-[75ch] gap-3" onSubmit={submit}>
      <div className="flex flex-wrap items-end gap-3 [&>*]:min-w-36 [&>*]:flex-1">
        <Field id={`${id}scope`} label={t('channels.limits.scope')}>
          <Select
            id={`${id}scope`}
            value={scope}
            onChange={(event) => {
              setScope(LimitScope.parse(event.target.value));
              setKey('');
            }}
            options={LimitScope.options.map((value) => ({ value, label: t(`channels.limits.scope.${value}`) }))}
          />
        </Field>
        {scope === 'account' ? null : (
          <Field id={`${id}key`} label={t(`channels.limits.key.${scope}`)}>
            {choices ? (
              <Select id={`${id}key`} value={chosen} onChange={(event) => setKey(event.target.value)} options={choices} />
            ) : (
              <TextInput
                {...fieldProps(`${id}key`, problem)}
                required
                maxLength={40}
                value={key}
                onChange={(event) => setKey(event.target.value)}
              />
            )}
          </Field>
        )}
        <Field id={`${id}most`} label={t('channels.limits.most')}>
          <TextInput
            {...fieldProps(`${id}most`, null)}
            type="number"
            inputMode="numeric"
            min={1}
            max={1_000_000_000}
            step={1}
            required
            value={most}
            onChange={(event) => setMost(event.target.value)}
          />
        </Field>
        <Field id={`${id}span`} label={t('channels.limits.span')}>
          <Select
            id={`${id}span`}
            value={span}
            onChange={(event) => setSpan(LimitSpan.parse(event.target.value))}
            options={LimitSpan.options.map((value) => ({ value, label: t(`channels.limits.span.${value}`) }))}
          />
        </Field>
      </div>
      {problem ? (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      ) : null}
      <div>
        <Button type="submit" look="primary" busy={isPending}>
          {t('channels.limits.save')}
        </Button>
      </div>
    </form>
  );
}

type LimitScopeName = (typeof LimitScope.options)[number];

/** What can be chosen from; null = it is typed. */
function useChoices(scope: LimitScopeName): { value: string; label: string }[] | null {
  const t = useWords();
  const own = useOwnAddresses().data?.items;
  const countries = useMemo(
    () =>
      countryCodes.map((code) => ({ value: code, label: countryName(t, code) })).sort((a, b) => a.label.localeCompare(b.label, t.language)),
    [t],
  );
  if (scope === 'country') return countries;
  if (scope === 'sender')
    return (own ?? []).filter(({ canSend }) => canSend).map(({ id, value }) => ({ value: id, label: spacedPhone(value) }));
  return null;
}
