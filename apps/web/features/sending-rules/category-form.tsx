import type { CategoryHours } from '@signalbox/contract';
import { Button, Field, fieldProps, notify, Select, TextInput, useWords } from '@signalbox/ui';
import { type FormEvent, useId, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useChangeRules } from './rules-queries.ts';

/** Hours of a category more, or others for one that there is. */
export function CategoryForm({ all }: { all: readonly CategoryHours[] }) {
  const t = useWords();
  const { mutate, isPending, error } = useChangeRules();
  const [category, setCategory] = useState('');
  const [hasHours, setHasHours] = useState(false);
  const [hours, setHours] = useState({ from: '21:00', to: '08:00' });
  const id = useId();
  const problem = error ? describeError(t, error).detail : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const name = category.trim();
    const others = all.filter((one) => one.category !== name);
    mutate(
      { categoryHours: [...others, { category: name, hours: hasHours ? hours : null }] },
      {
        onSuccess: () => {
          setCategory('');
          notify({ text: t('channels.rules.categories.saved') });
        },
      },
    );
  };
  const clock = (name: 'from' | 'to') => (
    <Field id={id + name} label={t(`channels.rules.quiet.${name}`)}>
      <TextInput
        {...fieldProps(id + name, null)}
        type="time"
        required={hasHours}
        disabled={!hasHours}
        value={hours[name]}
        onChange={(event) => setHours({ ...hours, [name]: event.target.value })}
      />
    </Field>
  );
  return (
    <form aria-label={t('channels.rules.categories.add')} className="grid max-w-[75ch] gap-3" onSubmit={submit}>
      <div className="flex flex-wrap items-end gap-3 [&>*]:min-w-36 [&>*]:flex-1">
        <Field id={`${id}category`} label={t('channels.rules.categories.category')}>
          <TextInput
            {...fieldProps(`${id}category`, problem)}
            required
            maxLength={40}
            value={category}
            onChange={(event) => setCategory(event.target.value)}
          />
        </Field>
        <Field id={`${id}kind`} label={t('channels.rules.categories.kind')}>
          <Select
            id={`${id}kind`}
            value={hasHours ? 'hours' : 'any'}
            onChange={(event) => setHasHours(event.target.value === 'hours')}
            options={(['any', 'hours'] as const).map((value) => ({ value, label: t(`channels.rules.categories.kind.${value}`) }))}
          />
        </Field>
        {clock('from')}
        {clock('to')}
      </div>
      {problem ? (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      ) : null}
      <div>
        <Button type="submit" look="primary" busy={isPending}>
          {t('channels.rules.categories.save')}
        </Button>
      </div>
    </form>
  );
}
