'use client';
import { cx, useFormat, useWords } from '@signalbox/ui';
import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useFormFacts } from '../schema-form/form-context.tsx';
import { AnswerForm } from './answer-form.tsx';
import type { AnswerRowProps } from './answer-row-props.ts';
import { answerSummary, answerTitle } from './answer-words.ts';
import { answerIcons } from './kind-icons.ts';

/** One way out: its kind, what is heard, how often it was taken; its form while it is open. */
export function AnswerRow(props: AnswerRowProps) {
  const { id, answer, place, isOpen, count, same, onOpen, onMove } = props;
  const t = useWords();
  const f = useFormat();
  const { readOnly } = useFormFacts();
  const title = answerTitle(t, answer);
  const Icon = answerIcons[answer.kind];
  const Chevron = isOpen ? ChevronUp : ChevronDown;
  const onKey = (event: KeyboardEvent, plain: boolean) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || readOnly || !(plain || event.altKey)) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(place.index + by);
  };
  return (
    <li data-answer={place.index}>
      <div className="flex min-h-[43px] items-center gap-2 py-1 pr-1.5 pl-1">
        {!readOnly && answer.kind !== 'text' ? (
          <button
            type="button"
            aria-label={t('answers.row.move', { answer: title, place: place.index + 1, places: place.of })}
            onKeyDown={(event) => onKey(event, true)}
            {...dragged(onMove)}
            className="grid h-8 w-6 shrink-0 cursor-grab touch-none place-items-center rounded-sm text-muted hover:bg-hover"
          >
            <GripVertical size={16} aria-hidden />
          </button>
        ) : (
          <span className="w-6 shrink-0" />
        )}
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'answers.row.close' : 'answers.row.open', { answer: title })}
          aria-describedby={`${id}-sum`}
          onClick={() => onOpen(!isOpen)}
          onKeyDown={(event) => onKey(event, false)}
          className="flex min-w-0 flex-1 items-center gap-2 rounded-sm text-left hover:bg-hover"
        >
          <span className="grid size-[26px] shrink-0 place-items-center rounded-[7px] bg-g-message-soft text-g-message">
            <Icon size={16} strokeWidth={1.8} aria-hidden />
          </span>
          <span className="min-w-0 flex-1 leading-[1.15rem]">
            <b className="font-label [overflow-wrap:anywhere]">{title}</b>{' '}
            <span className="text-xs text-muted">{t(`answers.kind.${answer.kind}`)}</span>
            <span id={`${id}-sum`} className="block truncate text-sm text-muted">
              {answerSummary(t, answer)}
            </span>
          </span>
          {count && (
            <>
              <span aria-hidden className="h-1 w-10 shrink-0 overflow-hidden rounded-full bg-sunken">
                <i className="block h-full bg-accent" style={{ width: `${Math.max(count.count > 0 ? 4 : 0, count.share * 100)}%` }} />
              </span>
              <b className="num min-w-7 shrink-0 text-right font-label">
                <span aria-hidden>{f.number(count.count)}</span>
                <span className="sr-only">{t('answers.counted', { count: count.count })}</span>
              </b>
            </>
          )}
          <Chevron size={16} aria-hidden className="shrink-0 text-muted" />
        </button>
      </div>
      {same.map((one) => (
        <p key={one.word} className="px-3 pb-1.5 pl-[62px] text-sm text-wait">
          {t('answers.same', one)}
        </p>
      ))}
      {isOpen && (
        <div className={cx('grid gap-2.5 pr-3 pb-3 pl-[62px] phone:pl-3')}>
          <AnswerForm {...props} title={title} />
        </div>
      )}
    </li>
  );
}

/** The handle takes its row along: over the row it is let go on. */
function dragged(onMove: (to: number) => void) {
  return {
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => event.currentTarget.setPointerCapture(event.pointerId),
    onPointerMove: (event: PointerEvent<HTMLButtonElement>) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      const list = event.currentTarget.closest('ol');
      const own = event.currentTarget.closest<HTMLElement>('li')?.dataset.answer;
      const over = [...(list?.querySelectorAll<HTMLElement>(':scope > li') ?? [])].find((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return event.clientY >= top && event.clientY < bottom;
      })?.dataset.answer;
      if (over !== undefined && over !== own) onMove(Number(over));
    },
  };
}
