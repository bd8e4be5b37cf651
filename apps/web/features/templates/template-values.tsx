'use client';
import type { TemplateBody } from '@signalbox/domain';
import { Button, IconButton, notify, TextInput, useWords } from '@signalbox/ui';
import { Plus, X } from 'lucide-react';
import { useId } from 'react';

interface TemplateValuesProps {
  draft: TemplateBody;
  setDraft: (body: TemplateBody) => void;
  mayEdit: boolean;
}

/** What a template has to be told besides the contact, each with a name for texts and an example for previews. */
export function TemplateValues({ draft, setDraft, mayEdit }: TemplateValuesProps) {
  const t = useWords();
  const id = useId();
  const { values } = draft;
  const put = (at: number, change: Partial<(typeof values)[number]>) => {
    const before = values[at];
    if (before) setDraft({ ...draft, values: values.with(at, { ...before, ...change }) });
  };
  const add = () => setDraft({ ...draft, values: [...values, { name: freeName(values), title: '', example: '' }] });
  const remove = (at: number) => {
    setDraft({ ...draft, values: values.toSpliced(at, 1) });
    notify({ text: t('templates.values.removed', { name: values[at]?.name ?? '' }), undo: () => setDraft(draft) });
  };
  return (
    <section aria-labelledby={id} className="grid gap-2">
      <h2 id={id} className="text-sm font-label">
        {t('templates.values.title')}
      </h2>
      <p className="text-sm text-muted">{t('templates.values.help')}</p>
      {[...values.entries()].map(([at, one]) => (
        <div key={at} className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] gap-1.5">
          <TextInput
            aria-label={t('templates.values.name', { at: at + 1 })}
            value={one.name}
            readOnly={!mayEdit}
            maxLength={40}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => put(at, { name: event.target.value.replaceAll(/[^A-Za-z0-9_]/g, '').replace(/^[A-Z0-9_]+/, lower) })}
          />
          <TextInput
            aria-label={t('templates.values.example', { name: one.name })}
            placeholder={t('templates.values.exampleHint')}
            value={one.example}
            readOnly={!mayEdit}
            maxLength={300}
            autoComplete="off"
            onChange={(event) => put(at, { example: event.target.value })}
          />
          {mayEdit ? (
            <IconButton label={t('templates.values.remove', { name: one.name })} onClick={() => remove(at)}>
              <X size={16} strokeWidth={1.8} aria-hidden />
            </IconButton>
          ) : null}
        </div>
      ))}
      {mayEdit && values.length < 20 ? (
        <Button small className="justify-self-start" onClick={add}>
          <Plus size={16} strokeWidth={1.8} aria-hidden />
          {t('templates.values.add')}
        </Button>
      ) : null}
    </section>
  );
}

/** A name begins with a small letter. */
const lower = (begin: string): string => begin.replaceAll(/[0-9_]/g, '').toLowerCase();

function freeName(values: readonly { name: string }[]): string {
  for (let count = values.length + 1; ; count += 1) if (!values.some(({ name }) => name === `value${count}`)) return `value${count}`;
}
