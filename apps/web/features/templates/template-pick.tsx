'use client';
import { channels } from '@signalbox/domain';
import { type Complaint, useFormat, useWords } from '@signalbox/ui';
import { sayText } from '@signalbox/words/light';
import Link from 'next/link';
import { useDeferredValue, useState } from 'react';
import { ResourcePick } from '../one/resource-pick.tsx';
import { useTemplate, useTemplates } from './template-queries.ts';

interface TemplatePickProps {
  id: string;
  label?: string;
  value: string;
  onChange: (id: string) => void;
  /** Only those that say something by it. */
  channel?: string;
  readOnly?: boolean;
  error?: Complaint | null;
}

/** Chooses a template by its name; its id is what is kept, so another name changes nothing. */
export function TemplatePick({ id, label, value, onChange, channel, readOnly = false, error = null }: TemplatePickProps) {
  const t = useWords();
  const f = useFormat();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const { data } = useTemplates({ limit: 50, ...(search === '' ? {} : { search }) });
  const chosen = useTemplate(value === '' ? undefined : value);
  const options = (data?.items ?? [])
    .filter(({ channels: known }) => channel === undefined || known.includes(channel))
    .map((one) => ({ value: one.id, label: one.name, hint: f.list(one.channels.map((by) => sayText(t, channels.of(by).words.medium))) }));
  const gone = value !== '' && chosen.error ? t('form.template.gone') : null;
  return (
    <div className="grid gap-1.5">
      <ResourcePick
        {...{ id, value, options, onChange, readOnly, error }}
        {...(label === undefined ? {} : { label })}
        name={value === '' ? '' : (chosen.data?.name ?? (gone ? t('form.template.goneName') : ''))}
        onSearch={setTyped}
        placeholder={t('form.template.choose')}
      />
      {gone ? <p className="text-sm text-bad">{gone}</p> : null}
      {chosen.data && label === undefined ? (
        <Link href={`/templates/${value}`} className="justify-self-start text-sm text-accent-text underline">
          {t('form.template.open')}
        </Link>
      ) : null}
    </div>
  );
}
