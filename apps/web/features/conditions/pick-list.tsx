'use client';
import { cx, inputClass, useWords } from '@signalbox/ui';
import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { ListOption } from '../schema-form/values/list-option.tsx';

export interface PickOption {
  value: string;
  title: string;
  /** Under the title. */
  under?: string;
  /** A line above the first of them. */
  heading?: string;
  /** At the right: what it asks for. */
  hint?: string;
}
interface PickListProps {
  id: string;
  label: string;
  value: string;
  options: readonly PickOption[];
  onPick: (value: string) => void;
  /** What a value that is not in the list is called. */
  gone?: string;
  placeholder?: string;
  /** What is typed counts as a value too; says what Enter does with it. */
  onTyped?: { (text: string): void; words: (text: string) => string } | undefined;
  isWrong?: boolean;
  describedBy?: string | undefined;
  readOnly?: boolean;
  onEnter?: (() => void) | undefined;
}

/** A list to choose from by typing: opens on a press, a letter or an arrow; Enter takes, Escape closes it and keeps what was chosen. */
export function PickList(props: PickListProps) {
  const { id, label, value, options, onPick, gone, placeholder, onTyped, isWrong = false, describedBy, readOnly = false, onEnter } = props;
  const t = useWords();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const chosen = options.find((option) => option.value === value);
  const shown = chosen?.title ?? gone ?? value;
  const found = typed === null ? [] : fitting(options, typed);
  const extra = typed && onTyped && !found.some((one) => one.title.toLowerCase() === typed.trim().toLowerCase()) ? typed.trim() : '';
  const count = found.length + (extra ? 1 : 0);
  const open = (words = '') => {
    if (readOnly) return;
    setTyped(words);
    setActive(
      words === ''
        ? Math.max(
            0,
            options.findIndex((option) => option.value === value),
          )
        : 0,
    );
  };
  const close = () => setTyped(null);
  const take = (at: number) => {
    const option = found[at];
    close();
    if (option) onPick(option.value);
    else if (extra) onTyped?.(extra);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isOpen = typed !== null;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) open();
      else if (count > 0) setActive((active + (event.key === 'ArrowDown' ? 1 : -1) + count) % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (isOpen && count > 0) take(active);
      else if (isOpen) close();
      else if (onEnter && value !== '') onEnter();
      else open();
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  const under = typed === null ? chosen?.under : undefined;
  return (
    <span className="relative block min-w-0">
      <input
        ref={input}
        id={id}
        role="combobox"
        aria-label={label}
        aria-expanded={typed !== null}
        aria-controls={typed === null ? undefined : listId}
        aria-activedescendant={typed !== null && count > 0 ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        aria-invalid={isWrong || undefined}
        aria-describedby={describedBy}
        autoComplete="off"
        spellCheck={false}
        readOnly={readOnly}
        placeholder={placeholder}
        value={typed ?? shown}
        className={cx(inputClass(true), 'truncate pr-7!', under && 'h-[44px] pb-[18px] font-label')}
        title={under ? `${shown}, ${under}` : shown}
        onClick={() => (typed === null ? open() : undefined)}
        onFocus={(event) => event.target.select()}
        onBlur={close}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {under && (
        <span aria-hidden className="pointer-events-none absolute right-7 bottom-1.5 left-2.5 truncate text-xs text-muted">
          {under}
        </span>
      )}
      <ChevronDown aria-hidden size={16} className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 text-muted" />
      {typed !== null && (
        <Options id={listId} label={label} anchor={input.current} active={active}>
          {[...found.entries()].map(([at, option]) => (
            <Option
              key={option.value}
              id={`${listId}-${at}`}
              option={option}
              isActive={at === active}
              isChosen={option.value === value}
              onPick={() => take(at)}
            />
          ))}
          {extra && onTyped && (
            <Option
              id={`${listId}-${found.length}`}
              option={{ value: extra, title: onTyped.words(extra) }}
              isActive={active === found.length}
              isChosen={false}
              onPick={() => take(found.length)}
            />
          )}
          {count === 0 && <p className="px-2.5 py-1.5 text-sm text-muted">{t('conditions.list.nothing')}</p>}
        </Options>
      )}
      <span role="status" className="sr-only">
        {typed === null ? '' : t('form.values.found', { count })}
      </span>
    </span>
  );
}

/** Above everything and cut off by nothing, yet a part of the panel it stands in. */
function Options({
  id,
  label,
  anchor,
  active,
  children,
}: {
  id: string;
  label: string;
  anchor: HTMLElement | null;
  active: number;
  children: React.ReactNode;
}) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box || !anchor) return;
    box.showPopover();
    const at = anchor.getBoundingClientRect();
    const width = Math.min(Math.max(at.width, 232), innerWidth - 16);
    box.style.width = `${width}px`;
    box.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
    const isBelow = at.bottom + 8 + Math.min(box.scrollHeight, 288) < innerHeight || at.top < innerHeight / 2;
    box.style.maxHeight = `${Math.min(288, (isBelow ? innerHeight - at.bottom : at.top) - 12)}px`;
    if (isBelow) box.style.top = `${at.bottom + 4}px`;
    else box.style.bottom = `${innerHeight - at.top + 4}px`;
  }, [anchor]);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div
      ref={ref}
      id={id}
      popover="manual"
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      onMouseDown={(event) => event.preventDefault()}
      className="fixed m-0 overflow-auto rounded-lg border border-line bg-raised p-1 text-ink shadow-2"
      style={{ inset: 'auto' }}
    >
      {children}
    </div>
  );
}

interface OptionProps {
  id: string;
  option: PickOption;
  isActive: boolean;
  isChosen: boolean;
  onPick: () => void;
}
const Option = ({ id, option: { title, under, heading, hint }, isActive, isChosen, onPick }: OptionProps) => (
  <ListOption {...{ id, heading, isActive, onPick }} isSelected={isChosen} className="flex min-h-8 items-baseline gap-3 px-2.5 py-1">
    <span className="min-w-0 grow">
      <span className={cx('block truncate', under && 'font-label')}>{title}</span>
      {under && <span className="block truncate text-xs text-muted">{under}</span>}
    </span>
    {hint && <span className="shrink-0 text-xs text-muted">{hint}</span>}
  </ListOption>
);

/** Every typed word has to be in it; what begins so comes first. */
function fitting(options: readonly PickOption[], typed: string): PickOption[] {
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [...options];
  const about = ({ title, under = '', value }: PickOption) => `${title} ${under} ${value}`.toLowerCase();
  return options
    .filter((option) => words.every((word) => about(option).includes(word)))
    .map(({ heading: _, ...option }) => option)
    .sort(
      (one, other) =>
        Number(!one.title.toLowerCase().startsWith(words[0] ?? '')) - Number(!other.title.toLowerCase().startsWith(words[0] ?? '')),
    );
}
