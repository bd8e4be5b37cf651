'use client';
import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

export interface TabItem {
  value: string;
  label: ReactNode;
  panel: ReactNode;
}
export interface TabsProps {
  items: readonly TabItem[];
  label: string;
  value?: string;
  onChange?: (value: string) => void;
  className?: string;
}

/** Views of one thing; arrow keys move between them. */
export function Tabs({ items, label, value, onChange, className }: TabsProps) {
  const first = items[0]?.value;
  return (
    <Base.Root
      className={className ?? 'flex min-h-0 flex-col'}
      {...(value === undefined ? { defaultValue: first } : { value })}
      onValueChange={(next) => onChange?.(String(next))}
    >
      <Base.List aria-label={label} className="flex shrink-0 gap-1 overflow-x-auto border-b border-line px-4">
        {items.map((item) => (
          <Base.Tab
            key={item.value}
            value={item.value}
            className="relative flex h-[42px] items-center gap-1.5 px-2.5 text-sm font-label whitespace-nowrap text-muted after:absolute after:inset-x-2 after:-bottom-px after:h-[3px] after:rounded-t-xs aria-selected:text-ink aria-selected:after:bg-accent focus-visible:-outline-offset-2"
          >
            {item.label}
          </Base.Tab>
        ))}
      </Base.List>
      {items.map((item) => (
        <Base.Panel key={item.value} value={item.value} className="min-h-0 grow overflow-auto focus-visible:-outline-offset-2">
          {item.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
