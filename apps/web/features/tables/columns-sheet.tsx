'use client';
import type { TableDetail, WantedColumn } from '@signalbox/contract';
import { columnTypes, tableLimits } from '@signalbox/domain';
import { Button, Field, fieldProps, IconButton, Select, Sheet, StateShape, TextInput, useWords } from '@signalbox/ui';
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useChangeTable, useColumnsPreview } from './table-queries.ts';

/** A column that is being changed; new ones have no key, and are told apart by their mark. */
type Draft = WantedColumn & { mark: number };

/** The columns of a table: added, renamed, of another kind, in another order, taken out; what would go with it is said before. */
export default function ColumnsSheet({ one, onClose }: { one: TableDetail; onClose: () => void }) {
  const t = useWords();
  const [drafts, setDrafts] = useState<Draft[]>(() => one.columns.map((column, mark) => ({ ...column, mark })));
  const [keyMark, setKeyMark] = useState<number | null>(() => {
    const at = one.columns.findIndex(({ key }) => key === one.keyColumn);
    return at === -1 ? null : at;
  });
  const [asked, setAsked] = useState<WantedColumn[] | null>(null);
  const change = useChangeTable(one.id);
  const preview = useColumnsPreview(one.id, asked);
  const wanted = drafts.map(({ mark, ...column }) => ({
    ...column,
    title: column.title.trim(),
    choices: column.type === 'choice' ? column.choices : [],
  }));
  const put = (at: number, some: Partial<WantedColumn>) => {
    setAsked(null);
    setDrafts(drafts.with(at, { ...(drafts[at] as Draft), ...some }));
  };
  const move = (at: number, by: -1 | 1) => {
    const [here, there] = [drafts[at], drafts[at + by]];
    if (here && there) setDrafts(drafts.with(at, there).with(at + by, here));
  };
  const touched = one.columns.some(({ key, type, choices }) => {
    const now = drafts.find((draft) => draft.key === key);
    return now?.type !== type || choices.some((choice) => !now.choices.includes(choice));
  });
  const lost = preview.data?.items.reduce((sum, item) => sum + item.lost, 0) ?? 0;
  const isChecked = !touched || (asked !== null && preview.data !== undefined);
  const save = async () => {
    if (!isChecked) {
      setAsked(wanted);
      return;
    }
    const keyDraft = drafts.find(({ mark }) => mark === keyMark);
    const next = await change
      .mutateAsync({
        ...{ revision: one.revision, columns: wanted, mayLose: lost > 0 },
        ...(keyDraft?.key ? { keyColumn: keyDraft.key } : {}),
        ...(keyMark === null ? { keyColumn: null } : {}),
      })
      .catch(() => null);
    if (!next) return;
    // A new column has a key only now.
    const made = keyDraft && !keyDraft.key ? next.columns.find(({ title }) => title === keyDraft.title.trim()) : undefined;
    if (made && !(await change.mutateAsync({ revision: next.revision, keyColumn: made.key }).catch(() => null))) return;
    onClose();
  };
  const error = change.error ?? preview.error;
  return (
    <Sheet
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('tables.columns.title')}
      help={t('tables.columns.help')}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            look={lost > 0 ? 'danger' : 'primary'}
            busy={change.isPending || preview.isFetching}
            disabled={drafts.some(({ title }) => title.trim() === '')}
            onClick={() => void save()}
          >
            {lost > 0 ? t('tables.columns.saveLosing', { count: lost }) : t(isChecked ? 'tables.columns.save' : 'tables.columns.check')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {drafts.map((draft, at) => {
          const id = `column-${draft.mark}`;
          const name = draft.title || t('tables.columns.unnamed', { no: at + 1 });
          const found = preview.data?.items.find(({ key }) => key === draft.key);
          return (
            <fieldset key={draft.mark} aria-label={name} className="grid gap-2 border-b border-line pb-4">
              <div className="grid grid-cols-[minmax(0,1fr)_9rem_auto] items-end gap-2 phone:grid-cols-[minmax(0,1fr)_auto]">
                <Field id={id} label={t('tables.columns.name')}>
                  <TextInput
                    {...fieldProps(id)}
                    autoComplete="off"
                    maxLength={100}
                    value={draft.title}
                    onChange={(event) => put(at, { title: event.target.value })}
                  />
                </Field>
                <Field id={`${id}-type`} label={t('tables.columns.type')}>
                  <Select
                    {...fieldProps(`${id}-type`)}
                    value={draft.type}
                    options={columnTypes.map((type) => ({ value: type, label: t(`tables.type.${type}`) }))}
                    onChange={(event) => put(at, { type: columnTypes.find((type) => type === event.target.value) ?? 'text' })}
                  />
                </Field>
                <span className="flex gap-0.5">
                  <IconButton label={t('tables.columns.up', { name })} disabled={at === 0} onClick={() => move(at, -1)}>
                    <ArrowUp size={16} aria-hidden />
                  </IconButton>
                  <IconButton label={t('tables.columns.down', { name })} disabled={at === drafts.length - 1} onClick={() => move(at, 1)}>
                    <ArrowDown size={16} aria-hidden />
                  </IconButton>
                  <IconButton
                    label={t('tables.columns.remove', { name })}
                    onClick={() => {
                      setAsked(null);
                      if (keyMark === draft.mark) setKeyMark(null);
                      setDrafts(drafts.toSpliced(at, 1));
                    }}
                  >
                    <X size={16} aria-hidden />
                  </IconButton>
                </span>
              </div>
              {draft.type === 'choice' ? (
                <Choices id={`${id}-choices`} choices={draft.choices} onChange={(choices) => put(at, { choices })} />
              ) : null}
              <label className="flex items-center gap-2 text-sm">
                <input type="radio" name="key-column" checked={keyMark === draft.mark} onChange={() => setKeyMark(draft.mark)} />
                {t('tables.columns.key')}
              </label>
              {found && found.lost > 0 ? (
                <Lost title={found.title} removed={found.removed} kept={found.kept} lost={found.lost} examples={found.examples} />
              ) : null}
            </fieldset>
          );
        })}
        <div className="flex flex-wrap gap-2">
          <Button
            small
            disabled={drafts.length >= tableLimits.columns}
            onClick={() =>
              setDrafts([...drafts, { title: '', type: 'text', choices: [], mark: Math.max(0, ...drafts.map(({ mark }) => mark)) + 1 }])
            }
          >
            <Plus size={16} aria-hidden />
            {t('tables.columns.add')}
          </Button>
          {keyMark === null ? null : (
            <Button small look="quiet" onClick={() => setKeyMark(null)}>
              {t('tables.columns.noKey')}
            </Button>
          )}
        </div>
        {preview.data?.items.flatMap(({ key, ...item }) => (item.removed ? [<Lost key={key} {...item} />] : []))}
        {error ? (
          <p role="alert" className="text-sm text-bad">
            {describeError(t, error).detail}
          </p>
        ) : null}
      </div>
    </Sheet>
  );
}

/** Typed one a line; read when the field is left. */
function Choices({ id, choices, onChange }: { id: string; choices: readonly string[]; onChange: (choices: string[]) => void }) {
  const t = useWords();
  const [typed, setTyped] = useState(choices.join(', '));
  return (
    <Field id={id} label={t('tables.columns.choices')}>
      <TextInput
        {...fieldProps(id)}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(
            [...new Set(event.target.value.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim().slice(0, 100)])))].slice(
              0,
              200,
            ),
          );
        }}
      />
    </Field>
  );
}

interface LostProps {
  title: string;
  removed: boolean;
  kept: number;
  lost: number;
  examples: readonly string[];
}
function Lost({ title, removed, kept, lost, examples }: LostProps) {
  const t = useWords();
  if (removed && lost === 0) return null;
  return (
    <p role="status" className="flex gap-1.5 text-sm text-wait">
      <StateShape shape="warning" tone="wait" className="mt-px" />
      {removed
        ? t('tables.columns.goes', { title, count: lost })
        : t('tables.columns.loses', { count: lost, kept, examples: [...examples] })}
    </p>
  );
}
