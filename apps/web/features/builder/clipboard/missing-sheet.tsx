'use client';
import { Button, Field, fieldProps, Select, Sheet, StateShape, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { useCalendars } from '../../calendars/calendar-queries.ts';
import { useOwnAddresses } from '../../channels/provider-queries.ts';
import { describeError } from '../../client/api-problem.ts';
import { useMakeLabel } from '../../schema-form/create-label.ts';
import { useCallable, useGroups, useTags } from '../../schema-form/widgets/use-pick-lists.ts';
import { useTables } from '../../tables/table-queries.ts';
import { useTemplates } from '../../templates/template-queries.ts';
import { useActions } from '../builder-context.tsx';
import { type MissingName, type Pasted, replaceName } from './missing-names.ts';

interface MissingSheetProps {
  pasted: Pasted;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** What pasted steps name and this account does not have: made here, or something else chosen in its place. */
export function MissingSheet({ pasted: { ids, missing }, open, onOpenChange }: MissingSheetProps) {
  const t = useWords();
  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      title={t('editing.missing.title', { count: missing.length })}
      help={t('editing.missing.help')}
      actions={
        <Button look="primary" onClick={() => onOpenChange(false)}>
          {t('editing.missing.done')}
        </Button>
      }
    >
      <ul className="grid gap-5">
        {missing.map((one) => (
          <li key={`${one.kind} ${one.name}`}>
            <MissingRow ids={ids} missing={one} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function MissingRow({ ids, missing }: { ids: readonly string[]; missing: MissingName }) {
  const t = useWords();
  const { change } = useActions();
  const known = useKnown(missing.kind);
  const create = useMakeLabel();
  // Other things are made on their own pages.
  const label = missing.kind === 'tag' || missing.kind === 'group' ? { kind: missing.kind, name: missing.name } : null;
  const [by, setBy] = useState<string | null>(null);
  const id = `missing-${missing.kind}-${missing.name}`;
  const isDone = by !== null || create.isSuccess;
  const shown =
    missing.kind === 'ownAddress' || missing.kind === 'workflow' || missing.kind === 'table'
      ? t(`editing.missing.unnamed.${missing.kind}`)
      : missing.name;
  return (
    <div className="grid gap-2">
      <p className="flex items-center gap-2 font-label">
        <StateShape shape={isDone ? 'tick' : 'warning'} tone={isDone ? 'ok' : 'wait'} />
        {t(`editing.missing.${missing.kind}`, { name: shown })}
      </p>
      {create.isSuccess ? (
        <p role="status" className="text-sm text-muted">
          {t('editing.missing.created', { name: missing.name })}
        </p>
      ) : (
        <div className="flex items-end gap-2">
          <div className="min-w-0 grow">
            <Field id={id} label={t('editing.missing.instead')} {...(create.error ? { error: describeError(t, create.error).detail } : {})}>
              <Select
                {...fieldProps(id)}
                value={by ?? ''}
                options={[{ value: '', label: t('editing.missing.keep') }, ...known]}
                onChange={(event) => {
                  const next = event.target.value || null;
                  change((graph) => replaceName(graph, ids, { kind: missing.kind, name: by ?? missing.name, by: next ?? missing.name }));
                  setBy(next);
                }}
              />
            </Field>
          </div>
          {label && by === null && (
            <Button busy={create.isPending} onClick={() => create.mutate(label)}>
              {t('editing.missing.create')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** What there is of this kind. */
function useKnown(kind: MissingName['kind']): { value: string; label: string }[] {
  const tags = useTags(kind === 'tag');
  const groups = useGroups(kind === 'group');
  const callable = useCallable(kind === 'workflow');
  const addresses = useOwnAddresses();
  const tables = useTables({ limit: 100 }, kind === 'table');
  const templates = useTemplates({ limit: 100 }, kind === 'messageTemplate');
  const calendars = useCalendars({ limit: 100 }, kind === 'calendar');
  if (kind === 'tag') return (tags.data?.items ?? []).map(({ name }) => ({ value: name, label: name }));
  if (kind === 'group') return (groups.data?.items ?? []).map(({ name }) => ({ value: name, label: name }));
  if (kind === 'workflow') return (callable.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  if (kind === 'table') return (tables.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  if (kind === 'messageTemplate') return (templates.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  if (kind === 'calendar') return (calendars.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (addresses.data?.items ?? []).map(({ id, value }) => ({ value: id, label: value }));
}
