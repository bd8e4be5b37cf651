'use client';
import { cx, notify, Segments, StateShape, useWords } from '@signalbox/ui';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { CreateIt } from '../create-it.tsx';
import { issueAt, useFormFacts, type WidgetProps } from '../form-context.tsx';
import { useStepSettings } from '../step-settings.tsx';
import { InsertMenu } from '../values/insert-menu.tsx';
import { ListOption } from '../values/list-option.tsx';
import { boxClass } from '../widgets/box-class.ts';
import { RecipientChip, recipientWords } from './recipient-chip.tsx';
import { keyOf, type Recipient, recipientsOf, settingsOf, typedRecipient, withRecipient } from './recipients.ts';
import { RecipientsReach } from './recipients-reach.tsx';
import { useRecipientOptions } from './use-recipient-options.ts';

/** Who gets it, as chips: type to search, Enter takes, Backspace marks the last one and then removes it; pasted addresses are one list. */
export function RecipientsWidget({ id, schema }: WidgetProps) {
  const t = useWords();
  const { issues, readOnly, values, graph } = useFormFacts();
  const { input, onSetAll } = useStepSettings();
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [marked, setMarked] = useState(false);
  const recipients = recipientsOf(input);
  const options = useRecipientOptions(typed, recipients, open);
  const put = (next: readonly Recipient[], isList = false) => onSetAll({ ...settingsOf(next, isList) });
  const add = (one: Recipient | null, isList = false) => {
    setTyped('');
    setActive(0);
    setMarked(false);
    // The counts stand under the field; typing, an arrow or a press opens the list again.
    setOpen(false);
    if (!one) return;
    // The contact stands there because nobody else was named yet.
    const before = recipients;
    put(withRecipient(before, one), isList);
  };
  const remove = (at: number) => {
    put(recipients.toSpliced(at, 1), input.who === 'people');
    notify({ text: t('form.send.removed'), undo: () => put(recipients, input.who === 'people') });
    setMarked(false);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Backspace' && typed === '' && recipients.length > 0) {
      event.preventDefault();
      if (marked) remove(recipients.length - 1);
      else setMarked(true);
      return;
    }
    setMarked(false);
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !open) setOpen(true);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      setActive(options.length === 0 ? 0 : (active + (event.key === 'ArrowDown' ? 1 : -1) + options.length) % options.length);
    else if (event.key === 'Enter') add(options[active]?.recipient ?? typedRecipient(typed));
    else if (event.key === 'Escape' && open) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const error = issueAt(issues, 'groups') ?? issueAt(issues, 'to') ?? issueAt(issues, 'people');
  const wrongGroups = issues.filter(({ field: at }) => at?.startsWith('groups.'));
  const noteId = `${id}-note`;
  const lone = recipients.length === 1 && recipients[0]?.kind === 'value' ? recipients : null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <label htmlFor={id} className="text-sm font-label">
        {schema.title}
      </label>
      <div className={cx('relative', boxClass(error))}>
        <ul aria-label={schema.title} className="flex flex-wrap gap-1.5 px-2 pt-2 empty:hidden">
          {recipients.map((one, at) => (
            <RecipientChip
              key={keyOf(one)}
              recipient={one}
              graph={graph}
              isMarked={marked && at === recipients.length - 1}
              onRemove={readOnly ? undefined : () => remove(at)}
            />
          ))}
        </ul>
        {!readOnly && (
          <div className="flex items-center">
            <input
              ref={field}
              id={id}
              role="combobox"
              aria-expanded={open && options.length > 0}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={open && options[active] ? `${listId}-${active}` : undefined}
              aria-describedby={noteId}
              aria-invalid={typeof error === 'string' || undefined}
              autoComplete="off"
              spellCheck={false}
              placeholder={t('form.send.add')}
              value={typed}
              className="min-h-9 min-w-0 grow bg-transparent px-3 outline-none! placeholder:text-muted pointer-coarse:min-h-11"
              onFocus={() => setOpen(true)}
              onClick={() => setOpen(true)}
              onBlur={() => {
                setOpen(false);
                setMarked(false);
                add(typedRecipient(typed));
              }}
              onChange={(event) => {
                setTyped(event.target.value);
                setOpen(true);
                setActive(0);
              }}
              onPaste={(event) => {
                const pasted = typedRecipient(event.clipboardData.getData('text'));
                if (typed !== '' || pasted?.kind !== 'list') return;
                event.preventDefault();
                add(pasted);
              }}
              onKeyDown={onKeyDown}
            />
            <InsertMenu
              small
              field={field}
              onInsert={(path) => add({ kind: 'value', text: `{{ ${path} }}` }, isListValue(values.find((one) => one.path === path)?.kind))}
            />
          </div>
        )}
        {open && options.length > 0 && (
          <div
            id={listId}
            role="listbox"
            aria-label={schema.title}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            // Over what follows: where it closes, nothing moves away from under a press.
            className="absolute inset-x-0 top-full z-20 mt-1 max-h-64 overflow-auto rounded-lg border border-line bg-raised p-1 shadow-2"
          >
            {options.map(({ recipient, title, hint }, at) => (
              <ListOption
                key={keyOf(recipient)}
                id={`${listId}-${at}`}
                isActive={at === active}
                isSelected={false}
                onPick={() => add(recipient)}
                className="flex min-h-8 items-baseline gap-3 px-2.5 py-1"
              >
                <span className="min-w-0 grow truncate">{title}</span>
                {hint && <span className="shrink-0 text-xs text-muted">{hint}</span>}
              </ListOption>
            ))}
          </div>
        )}
      </div>
      {lone && !readOnly && (
        <Segments
          label={t('form.send.valueIs')}
          value={input.who === 'people' ? 'list' : 'one'}
          options={[
            { value: 'one', label: t('form.send.onePerson') },
            { value: 'list', label: t('form.send.aList') },
          ]}
          onChange={(chosen) => put(lone, chosen === 'list')}
        />
      )}
      <div id={noteId} className={cx('flex gap-1.5 text-sm', error ? 'text-bad' : 'text-muted')}>
        {error ? (
          <>
            <StateShape shape="cross" tone="bad" className="mt-px" />
            {typeof error === 'string' ? error : error.warning}
          </>
        ) : (
          <RecipientsReach recipients={recipients} />
        )}
      </div>
      {wrongGroups.map(({ field: at, message }) => (
        <div key={at} className="grid gap-1.5">
          <p className="flex gap-1.5 text-sm text-bad">
            <StateShape shape="cross" tone="bad" className="mt-px" />
            {message}
          </p>
          <CreateIt path={at ?? ''} />
        </div>
      ))}
      <span role="status" className="sr-only">
        {marked
          ? t('form.send.marked', { name: lastName(t, recipients, graph) })
          : open
            ? t('form.values.found', { count: options.length })
            : ''}
      </span>
    </div>
  );
}

const isListValue = (kind: unknown): boolean => typeof kind === 'string' && kind.startsWith('list');

const lastName = (
  t: ReturnType<typeof useWords>,
  recipients: readonly Recipient[],
  graph: Parameters<typeof recipientWords>[2],
): string => {
  const last = recipients.at(-1);
  return last ? recipientWords(t, last, graph) : '';
};
