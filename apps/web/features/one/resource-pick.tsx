'use client';
import { type Complaint, cx, fieldProps, useWords } from '@signalbox/ui';
import { type KeyboardEvent, useId, useState } from 'react';
import { ListOption } from '../schema-form/values/list-option.tsx';
import { boxClass } from '../schema-form/widgets/box-class.ts';

export interface PickOption {
  value: string;
  label: string;
  hint?: string;
}
interface ResourcePickProps {
  id: string;
  label?: string;
  value: string;
  /** What the chosen one is called now; its id is what is kept. */
  name: string;
  options: readonly PickOption[];
  /** What is typed, for whoever finds the options. */
  onSearch: (typed: string) => void;
  onChange: (value: string) => void;
  placeholder: string;
  readOnly?: boolean;
  error?: Complaint | null;
}

/** Chooses one of many by typing: arrows move, Enter takes, Escape leaves what was chosen before. */
export function ResourcePick({ id, label, value, name, options, onSearch, onChange, placeholder, readOnly, error }: ResourcePickProps) {
  const t = useWords();
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const isOpen = typed !== null && !readOnly;
  const shut = () => {
    setTyped(null);
    onSearch('');
  };
  const pick = (option: PickOption | undefined) => {
    if (option) onChange(option.value);
    shut();
  };
  const type = (text: string) => {
    setTyped(text);
    setActive(0);
    onSearch(text.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.nativeEvent.isComposing) return;
    if (move !== undefined && !isOpen) type('');
    else if (move !== undefined) setActive(options.length === 0 ? 0 : (active + move + options.length) % options.length);
    else if (event.key === 'Enter' && isOpen) pick(options[active]);
    else if (event.key === 'Escape' && isOpen) shut();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={cx('relative', boxClass(error ?? null))}>
      <input
        {...fieldProps(id, error)}
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options[active] ? `${listId}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        readOnly={readOnly}
        placeholder={value !== '' && name !== '' ? name : placeholder}
        value={typed ?? name}
        className="min-h-9 w-full min-w-0 bg-transparent px-3 outline-none! placeholder:text-muted pointer-coarse:min-h-11"
        onClick={() => (readOnly || isOpen ? undefined : type(''))}
        onChange={(event) => type(event.target.value)}
        onBlur={shut}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        <div
          id={listId}
          role="listbox"
          aria-label={label ?? placeholder}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          // Over what follows: where it closes, nothing moves away from under a press.
          className="absolute inset-x-0 top-full z-20 mt-1 max-h-64 overflow-auto rounded-lg border border-line bg-raised p-1 shadow-2"
        >
          {options.map((option, at) => (
            <ListOption
              key={option.value}
              id={`${listId}-${at}`}
              isActive={at === active}
              isSelected={option.value === value}
              onPick={() => pick(option)}
              className="flex min-h-8 items-baseline gap-3 px-2.5 py-1"
            >
              <span className="min-w-0 grow truncate">{option.label}</span>
              {option.hint && <span className="shrink-0 text-xs text-muted">{option.hint}</span>}
            </ListOption>
          ))}
          {options.length === 0 && <p className="px-2.5 py-1.5 text-sm text-muted">{t('common.noneFound')}</p>}
        </div>
      )}
    </div>
  );
}
