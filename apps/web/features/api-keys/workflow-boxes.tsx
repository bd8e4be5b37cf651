import { SearchInput, SkeletonRows, useWords } from '@signalbox/ui';
import { useId, useState } from 'react';
import { useSettled } from '../expression/use-settled.ts';
import { useWorkflows } from '../workflows/workflow-queries.ts';
import { checkClass, checkLineClass } from './check-line.ts';

export interface NamedWorkflow {
  id: string;
  name: string;
}
interface WorkflowBoxesProps {
  chosen: readonly NamedWorkflow[];
  onChange: (chosen: readonly NamedWorkflow[]) => void;
  error: string | null;
}

/** Single workflows: the chosen ones stay on top, whatever is searched for. */
export function WorkflowBoxes({ chosen, onChange, error }: WorkflowBoxesProps) {
  const t = useWords();
  const [text, setText] = useState('');
  const search = useSettled(text.trim());
  const { data, error: unread } = useWorkflows({ search: search || undefined, limit: 20 });
  const note = useId();
  const found = (data?.items ?? []).filter(({ id }) => !chosen.some((one) => one.id === id));
  const isNone = data !== undefined && chosen.length + found.length === 0;
  return (
    <div className="grid gap-2">
      <SearchInput
        label={t('api-keys.new.workflowsFind')}
        placeholder={t('common.name')}
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
        // It stands in a form that Enter would send off.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <fieldset aria-describedby={note} className="grid max-h-64 gap-1 overflow-auto rounded-md border border-line px-3 py-2">
        <legend className="sr-only">{t('api-keys.new.workflows')}</legend>
        {chosen.map((one) => (
          <label key={one.id} className={checkLineClass}>
            <input type="checkbox" className={checkClass} checked onChange={() => onChange(chosen.filter(({ id }) => id !== one.id))} />
            <span className="min-w-0 wrap-anywhere">{one.name}</span>
          </label>
        ))}
        {found.map(({ id, name }) => (
          <label key={id} className={checkLineClass}>
            <input type="checkbox" className={checkClass} checked={false} onChange={() => onChange([...chosen, { id, name }])} />
            <span className="min-w-0 wrap-anywhere">{name}</span>
          </label>
        ))}
        {unread ? <p className="text-bad">{t('api-keys.new.workflowsUnread')}</p> : null}
        {!data && !unread ? <SkeletonRows rows={3} label={t('api-keys.list.loading')} /> : null}
        {isNone ? <p className="text-muted">{search ? t('lists.noMatch') : t('api-keys.new.workflowsNone')}</p> : null}
      </fieldset>
      <p id={note} role={error ? 'alert' : undefined} className={error ? 'text-sm text-bad' : 'text-sm text-muted'}>
        {error ?? t('api-keys.new.workflowsHelp')}
      </p>
    </div>
  );
}
