'use client';
import { cx, Dialog, TextInput, useWords } from '@signalbox/ui';
import { type KeyboardEvent, useId, useState } from 'react';
import { type PaletteCommand, useCommands } from './use-commands.tsx';

interface CommandPaletteProps {
  open: boolean;
  /** What is searched for at first. */
  words: string;
  onOpenChange: (open: boolean) => void;
}

/** Search or do: pages, workflows, theme. Arrow keys choose, Enter goes. */
export default function CommandPalette({ open, words, onOpenChange }: CommandPaletteProps) {
  const t = useWords();
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('shell.search.title')} className="top-24! w-[560px]! translate-y-0!">
      <Palette words={words} close={() => onOpenChange(false)} />
    </Dialog>
  );
}

function Palette({ words, close }: { words: string; close: () => void }) {
  const t = useWords();
  const [text, setText] = useState(words);
  const [at, setAt] = useState(0);
  const listId = useId();
  const { commands, isSearching } = useCommands(text);
  const chosen = Math.min(at, commands.length - 1);
  const run = (command: PaletteCommand | undefined) => {
    if (!command) return;
    close();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && commands.length > 0) setAt((chosen + step + commands.length) % commands.length);
    else if (event.key === 'Enter') run(commands[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <div className="grid gap-3">
      <TextInput
        autoFocus
        role="combobox"
        aria-label={t('shell.search.title')}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={commands[chosen] ? `${listId}-${chosen}` : undefined}
        placeholder={t('shell.search.placeholder')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={listId} aria-label={t('shell.search.found')} className="max-h-80 overflow-auto">
        {commands.map((command, index) => (
          // The text field keeps the focus and drives the list, so the options take no keys of their own.
          <div
            key={command.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            ref={index === chosen ? scrollThere : null}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setAt(index)}
            onClick={() => run(command)}
            onKeyDown={onKeyDown}
            className={cx('flex min-h-10 cursor-pointer items-center gap-2.5 rounded-sm px-2.5', index === chosen && 'bg-accent-soft')}
          >
            <command.Icon size={18} strokeWidth={1.8} aria-hidden="true" className="shrink-0 text-muted" />
            <span className="min-w-0 grow">
              <span className="block truncate">{command.word}</span>
              {command.detail ? <span className="block truncate text-sm text-muted">{command.detail}</span> : null}
            </span>
            <span className="text-sm text-muted">{command.kind}</span>
          </div>
        ))}
      </div>
      {commands.length === 0 ? (
        <p role="status" className="px-2.5 text-muted">
          {t(isSearching ? 'shell.search.searching' : 'shell.search.none')}
        </p>
      ) : null}
    </div>
  );
}

const scrollThere = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });
