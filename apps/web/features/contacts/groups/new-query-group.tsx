'use client';
import { Field, fieldProps, PageHead, TextInput, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useCreateGroup } from './group-queries.ts';
import { QueryEditor } from './query-editor.tsx';

/** A new group that fills itself: its name and its condition. */
export function NewQueryGroup() {
  const t = useWords();
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const create = useCreateGroup();
  const error = isMissing ? t('contacts.group.nameMissing') : null;
  const save = async (when: string) => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return input.current?.focus();
    const { id } = await create.mutateAsync({ name: name.trim(), when });
    router.push(`/contacts/groups/${id}`);
  };
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PageHead
        crumb={
          <Link href="/contacts/groups" className="text-accent-text underline">
            {t('contacts.head.groups')}
          </Link>
        }
        title={t('contacts.group.newAuto')}
        help={t('contacts.group.autoHelp')}
      />
      <div className="grid grow content-start gap-5 border-t border-line bg-surface px-7 py-5 phone:px-4">
        <div className="max-w-xl">
          <Field id="group-name" label={t('common.name')} error={error}>
            <TextInput
              {...fieldProps('group-name', error)}
              ref={input}
              autoComplete="off"
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </Field>
        </div>
        <QueryEditor saved="" act={t('contacts.group.make')} onSave={save} />
      </div>
    </div>
  );
}
