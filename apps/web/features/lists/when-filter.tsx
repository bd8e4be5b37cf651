'use client';
import { FilterSelect, useFormat, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { daysOf, whenPresets } from './when-span.ts';

/** "When: Any", with spans that move with the day, or two days to choose. */
export function WhenFilter({ label, value, onChange }: { label: string; value: string; onChange: (when: string) => void }) {
  const t = useWords();
  const f = useFormat();
  const [isChoosing, setChoosing] = useState(false);
  const [from, to] = daysOf(value);
  const isOwn = from !== '' || to !== '';
  const options = [
    ...whenPresets.map((preset) => ({ value: preset as string, label: t(`lists.when.${preset}`) })),
    {
      value: 'own',
      label: isOwn
        ? t('lists.when.between', { from: from && f.date(from), to: to && f.date(to), sides: sidesOf(from, to) })
        : t('lists.when.own'),
    },
  ];
  const choose = (next: string) => {
    setChoosing(next === 'own');
    onChange(next === 'own' ? value : next);
  };
  return (
    <>
      <FilterSelect label={label} value={isOwn || isChoosing ? 'own' : value} options={options} onChange={choose} />
      {isOwn || isChoosing ? (
        <span className="inline-flex flex-wrap items-center gap-1.5">
          <Day label={t('lists.when.from')} value={from} most={to} onChange={(day) => onChange(spanOf(day, to))} />
          <span aria-hidden="true">–</span>
          <Day label={t('lists.when.to')} value={to} least={from} onChange={(day) => onChange(spanOf(from, day))} />
        </span>
      ) : null}
    </>
  );
}

const spanOf = (from: string, to: string): string => (from === '' && to === '' ? '' : `${from}..${to}`);
const sidesOf = (from: string, to: string): 'both' | 'from' | 'to' => (from !== '' && to !== '' ? 'both' : from === '' ? 'to' : 'from');

interface DayProps {
  label: string;
  value: string;
  least?: string;
  most?: string;
  onChange: (day: string) => void;
}
const Day = ({ label, value, least, most, onChange }: DayProps) => (
  <input
    type="date"
    aria-label={label}
    value={value}
    min={least || undefined}
    max={most || undefined}
    onChange={(event) => onChange(event.target.value)}
    className="h-control-sm rounded-md border border-line-strong bg-surface px-2 text-sm text-ink pointer-coarse:h-11"
  />
);
