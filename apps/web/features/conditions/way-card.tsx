'use client';
import { Button, cx, IconButton, notify, TextInput, useWords } from '@signalbox/ui';
import { ChevronDown, ChevronUp, Plus } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { issueAt, useFormFacts } from '../schema-form/form-context.tsx';
import { focusSoon } from '../schema-form/rows/focus-soon.ts';
import { RowHandle } from '../schema-form/rows/row-handle.tsx';
import { ConditionRows, type ConditionView } from './condition-rows.tsx';
import type { Tried } from './tried-on.tsx';
import { WayNumber, WayShare } from './way-share.tsx';

interface WayCardProps {
  id: string;
  path: string;
  whenPath?: string;
  /** Of the field with the text, where something else is its label. */
  whenId?: string;
  number: number;
  title: string;
  placeholder?: string;
  when: unknown;
  view: ConditionView;
  tried: Tried;
  port: string;
  readOnly: boolean;
  onTitle: (title: string) => void;
  onWhen: (when: string) => void;
  onAdd: () => void;
  /** A way that is the only one has no place to go to. */
  onMove?: (by: -1 | 1) => void;
  onRemove?: () => void;
  onUndo?: () => void;
}

/** One way out: its number, its word, how many went it, and when it is taken. */
export function WayCard(props: WayCardProps) {
  const {
    id,
    path,
    whenPath = `${path}.when`,
    whenId = `${id}-when`,
    number,
    title,
    placeholder,
    when,
    view,
    tried,
    port,
    readOnly,
  } = props;
  const { onTitle, onWhen, onAdd, onMove, onRemove, onUndo } = props;
  const t = useWords();
  const { issues } = useFormFacts();
  const [isOpen, setOpen] = useState(true);
  const name = t('conditions.way.name', { number, title: title || placeholder || t('conditions.way.nameless') });
  const isTaken = tried.port === port;
  const remove = () => {
    onRemove?.();
    notify({ text: t('conditions.way.removed'), ...(onUndo ? { undo: onUndo } : {}) });
    focusSoon('conditions-add-way');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (readOnly) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onAdd();
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      onMove?.(event.key === 'ArrowUp' ? -1 : 1);
    }
  };
  return (
    <section
      aria-label={name}
      className={cx('min-w-0 rounded-[10px] border bg-surface', isTaken ? 'border-ok-solid' : 'border-line')}
      onKeyDown={onKeyDown}
    >
      <header className="flex min-h-11 flex-wrap items-center gap-2 px-2 py-1">
        {!readOnly && onMove && onRemove && (
          <RowHandle name={name} onMove={onMove} onRemove={remove} removeWord={t('conditions.way.remove')} />
        )}
        <WayNumber number={number} />
        <TextInput
          small
          id={`${id}-title`}
          aria-label={t('conditions.way.word', { number })}
          className="w-auto! min-w-24 flex-1 border-transparent! bg-transparent! font-label hover:border-line-strong!"
          value={title}
          placeholder={placeholder ?? t('conditions.way.nameless')}
          maxLength={60}
          readOnly={readOnly}
          onChange={(event) => onTitle(event.target.value)}
        />
        <WayShare tried={tried} port={port} />
        <IconButton
          label={t(isOpen ? 'conditions.way.close' : 'conditions.way.open', { name })}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? <ChevronUp size={16} aria-hidden /> : <ChevronDown size={16} aria-hidden />}
        </IconButton>
      </header>
      {isOpen && (
        <div className="px-2 pb-2">
          {whenId !== props.whenId && (
            <label id={`${whenId}-label`} htmlFor={whenId} className="sr-only">
              {t('conditions.way.when', { name })}
            </label>
          )}
          <ConditionRows
            id={whenId}
            path={whenPath}
            value={when}
            error={issueAt(issues, whenPath)}
            onChange={onWhen}
            view={view}
            fits={tried.fits}
          />
        </div>
      )}
    </section>
  );
}

export function AddWay({ onAdd }: { onAdd: () => void }) {
  const t = useWords();
  return (
    <Button small id="conditions-add-way" className="justify-self-start" onClick={onAdd} aria-keyshortcuts="Control+Enter">
      <Plus size={16} aria-hidden />
      {t('conditions.add.way')}
    </Button>
  );
}
