'use client';
import type { ImportSettings } from '@signalbox/contract';
import { Field, fieldProps, Select, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { useContactFields } from '../../conditions/condition-queries.ts';
import { useGroups } from '../../schema-form/widgets/use-pick-lists.ts';
import { LabelInput } from '../label-input.tsx';

interface ImportChoicesProps {
  settings: ImportSettings;
  onChange: (some: Partial<ImportSettings>) => void;
}

/** What is done with the people in the file, and how they are known. */
export function ImportChoices({ settings, onChange }: ImportChoicesProps) {
  const t = useWords();
  const fields = useContactFields().data?.items ?? [];
  const groups = useGroups().data?.items.filter(({ auto }) => !auto) ?? [];
  const mapped = settings.columns.flatMap((column) => (column?.to === 'field' ? fields.filter(({ key }) => key === column.key) : []));
  const select = (
    name: 'mode' | 'match' | 'empty' | 'group',
    label: string,
    options: { value: string; label: string }[],
    put: (value: string) => void,
  ) => (
    <Field id={`import-${name}`} label={label}>
      <Select
        {...fieldProps(`import-${name}`)}
        value={settings[name] ?? ''}
        options={options}
        onChange={(event) => put(event.target.value)}
      />
    </Field>
  );
  return (
    <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
      {select(
        'mode',
        t('imports.mode.title'),
        modes.map((value) => ({ value, label: t(`imports.mode.${value}`) })),
        (value) => onChange({ mode: modes.find((one) => one === value) ?? 'both' }),
      )}
      {settings.mode === 'replace' || settings.mode === 'remove'
        ? select(
            'group',
            t('imports.mode.group'),
            [{ value: '', label: t('imports.mode.noGroup') }, ...groups.map(({ id, name }) => ({ value: id, label: name }))],
            (value) => onChange({ group: value === '' ? null : value }),
          )
        : null}
      {select(
        'match',
        t('imports.match.title'),
        [
          { value: 'address', label: t('imports.match.address') },
          ...mapped.map(({ key, title }) => ({ value: key, label: t('imports.match.field', { title }) })),
        ],
        (match) => onChange({ match }),
      )}
      {select(
        'empty',
        t('imports.blank.title'),
        (['keep', 'clear'] as const).map((value) => ({ value, label: t(`imports.blank.${value}`) })),
        (value) => onChange({ empty: value === 'clear' ? 'clear' : 'keep' }),
      )}
      {settings.mode === 'remove' ? null : (
        <>
          <Everyone of="tags" names={settings.tags} onChange={(tags) => onChange({ tags })} />
          <Everyone of="groups" names={settings.groups} onChange={(groupNames) => onChange({ groups: groupNames })} />
        </>
      )}
    </div>
  );
}
const modes = ['both', 'add', 'update', 'replace', 'remove'] as const;

interface EveryoneProps {
  of: 'tags' | 'groups';
  names: readonly string[];
  onChange: (names: string[]) => void;
}
/** Saved when the field is left. */
function Everyone({ of, names, onChange }: EveryoneProps) {
  const t = useWords();
  const saved = names.join(', ');
  const [typed, setTyped] = useState(saved);
  const save = () => {
    const next = typed.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim().slice(0, 100)]));
    if (next.join(', ') !== saved) onChange(next.slice(0, 20));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears that the field inside is left
    <div onBlur={save} className="grid gap-1">
      <p className="text-sm font-label">{t(of === 'tags' ? 'imports.everyone.tag' : 'imports.everyone.group')}</p>
      <LabelInput of={of} value={typed} onChange={setTyped} />
    </div>
  );
}
