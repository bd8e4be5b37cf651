'use client';
import { TextInput, useWords } from '@signalbox/ui';
import { useFormFacts } from '../schema-form/form-context.tsx';
import type { Tried } from './tried-on.tsx';
import { WayNumber, WayShare } from './way-share.tsx';

interface OtherwiseProps {
  id: string;
  number: number;
  value: string;
  placeholder: string;
  tried: Tried;
  port: string;
  onChange: (title: string) => void;
}
/** Where a run goes that nothing above fits. It cannot be moved or removed. */
export function OtherwiseCard({ id, number, value, placeholder, tried, port, onChange }: OtherwiseProps) {
  const t = useWords();
  const { readOnly } = useFormFacts();
  return (
    <section
      aria-label={t('conditions.way.name', { number, title: value || placeholder })}
      className="rounded-[10px] border border-dashed border-line-strong bg-sunken"
    >
      <header className="flex min-h-11 flex-wrap items-center gap-2 px-2.5 py-1">
        <WayNumber number={number} isPlain />
        <TextInput
          small
          id={id}
          aria-label={t('conditions.way.otherwiseWord')}
          className="w-auto! min-w-24 flex-1 border-transparent! bg-transparent! font-label hover:border-line-strong!"
          value={value}
          placeholder={placeholder}
          maxLength={40}
          readOnly={readOnly}
          onChange={(event) => onChange(event.target.value)}
        />
        <span className="text-sm text-muted">{t('conditions.way.nothingFits')}</span>
        <WayShare tried={tried} port={port} />
      </header>
    </section>
  );
}
