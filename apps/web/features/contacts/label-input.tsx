'use client';
import { TextInput, useWords } from '@signalbox/ui';
import { useId } from 'react';
import { useGroups, useTags } from '../schema-form/widgets/use-pick-lists.ts';

interface LabelInputProps {
  of: 'tags' | 'groups';
  value: string;
  onChange: (name: string) => void;
}

/** The name of a tag or group: those that are there are suggested, another one makes it. */
export function LabelInput({ of, value, onChange }: LabelInputProps) {
  const t = useWords();
  const id = useId();
  const tags = useTags(of === 'tags').data?.items.map(({ name }) => name);
  const groups = useGroups(of === 'groups').data?.items.flatMap(({ name, auto }) => (auto ? [] : [name]));
  return (
    <>
      <TextInput
        small
        list={id}
        autoComplete="off"
        aria-label={t(`contacts.${of}.name`)}
        placeholder={t(`contacts.${of}.name`)}
        maxLength={100}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="min-w-0 grow"
      />
      <datalist id={id}>
        {(tags ?? groups ?? []).slice(0, 200).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
