'use client';
import { type ExpectedAnswer, sameWords } from '@signalbox/flow';
import { Button, FilterSelect, Menu, useWords } from '@signalbox/ui';
import { Plus } from 'lucide-react';
import { useContext, useState } from 'react';
import { BuilderContext } from '../builder/builder-context.tsx';
import { useFormFacts, type WidgetProps } from '../schema-form/form-context.tsx';
import { addAnswers, addable, draftAnswers, moveAnswer } from './answer-edits.ts';
import { useAnswerCounts } from './answer-queries.ts';
import { AnswerRow } from './answer-row.tsx';
import { answerTitle } from './answer-words.ts';
import { FittedNothing } from './fitted-nothing.tsx';
import { answerIcons } from './kind-icons.ts';

const periods = [7, 30, 90] as const;

/** The answers that a question expects, in the order in which they are tried, each with what people really answered. */
export function AnswersWidget({ id, path, value, onChange, error }: WidgetProps) {
  const t = useWords();
  const { nodeId, readOnly } = useFormFacts();
  const workflowId = useContext(BuilderContext)?.workflow.id;
  const [open, setOpen] = useState<string | null>(null);
  const [days, setDays] = useState<number>(30);
  const [said, setSaid] = useState('');
  const counts = useAnswerCounts(workflowId, nodeId, days);
  const answers = draftAnswers(value);
  const countOf = (port: string) => counts.data?.ways.find((one) => one.port === port)?.count ?? 0;
  const all = (counts.data?.ways ?? []).reduce((sum, { count }) => sum + count, 0);
  const same = sameWords(answers);

  const move = (from: number, to: number) => {
    const next = moveAnswer(answers, from, to);
    const [answer] = [answers[from]];
    if (!answer || next[to]?.port !== answer.port || from === to) return;
    onChange(next);
    setSaid(t('answers.row.moved', { answer: answerTitle(t, answer), place: to + 1, places: answers.length }));
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 id={`${id}-label`} className="text-sm font-label">
          {t('answers.title')}
        </h3>
        {workflowId !== undefined && (
          <FilterSelect
            label={t('answers.period')}
            value={String(days)}
            options={periods.map((one) => ({ value: String(one), label: t('answers.period.days', { days: one }) }))}
            any={t('answers.period.days', { days: 30 })}
            onChange={(chosen) => setDays(Number(chosen || 30))}
          />
        )}
      </div>
      <div id={id} tabIndex={-1} className="rounded-md border border-line-strong">
        {answers.length === 0 && <p className="px-3 py-3 text-sm text-muted">{t('answers.empty')}</p>}
        <ol aria-labelledby={`${id}-label`} className="divide-y divide-line">
          {answers.map((answer, index) => (
            <AnswerRow
              key={answer.port}
              id={`${id}-${answer.port}`}
              path={`${path}.${index}`}
              answer={answer}
              place={{ index, of: answers.length }}
              isOpen={open === answer.port}
              count={counts.data && all > 0 ? { count: countOf(answer.port), share: countOf(answer.port) / all } : null}
              same={same
                .filter((one) => one.index === index)
                .map(({ word, of }) => ({ word, answer: answerTitle(t, answers[of] ?? answer) }))}
              onOpen={(isOpen) => setOpen(isOpen ? answer.port : null)}
              onMove={(to) => move(index, to)}
              onRemove={() => {
                onChange(answers.filter(({ port }) => port !== answer.port));
                setOpen(null);
              }}
              onChange={(change) =>
                onChange(answers.map((one) => (one.port === answer.port ? ({ ...one, ...change } as ExpectedAnswer) : one)))
              }
            />
          ))}
        </ol>
        <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-3 border-t border-line px-1.5 py-1">
          {!readOnly && (
            <Menu
              trigger={
                <Button small look="quiet" className="text-accent-text!">
                  <Plus size={16} aria-hidden />
                  {t('answers.add')}
                </Button>
              }
              groups={[
                {
                  items: addable.map((what) => {
                    const Icon = answerIcons[what === 'yesNo' ? 'yes' : what];
                    const isThere = what === 'text' && answers.at(-1)?.kind === 'text';
                    return {
                      label: t(`answers.add.${what}`),
                      icon: <Icon size={16} strokeWidth={1.8} aria-hidden />,
                      ...(isThere ? { disabledReason: t('answers.add.textThere') } : {}),
                      onSelect: () => {
                        const made = addAnswers(answers, what);
                        onChange(made.answers);
                        setOpen(made.added);
                      },
                    };
                  }),
                },
              ]}
            />
          )}
          <span className="px-1.5 text-xs text-muted">{t('answers.order')}</span>
        </div>
      </div>
      {typeof error === 'string' && answers.length > 0 && <p className="text-sm text-bad">{error}</p>}
      {workflowId !== undefined && <Counted counts={counts} all={all} />}
      {counts.data && counts.data.nothing.count > 0 && (
        <FittedNothing counts={counts.data} answers={answers} readOnly={readOnly} onChange={onChange} />
      )}
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </div>
  );
}

function Counted({ counts, all }: { counts: ReturnType<typeof useAnswerCounts>; all: number }) {
  const t = useWords();
  if (counts.isError) return <p className="text-xs text-muted">{t('answers.unread')}</p>;
  if (!counts.data) return null;
  if (all === 0) return <p className="text-xs text-muted">{t('answers.none')}</p>;
  return counts.data.more ? <p className="text-xs text-muted">{t('answers.more')}</p> : null;
}
