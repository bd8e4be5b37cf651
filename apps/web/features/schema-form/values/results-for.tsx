'use client';
import { Select, useFormat, useWords } from '@signalbox/ui';
import { useFormFacts } from '../form-context.tsx';
import type { ResultChoice } from './chosen-results.ts';
import { sourceWords } from './source-words.ts';

/** Which run the results under the fields are for. Nothing to choose from, nothing shown. */
export function ResultsFor() {
  const t = useWords();
  const { shortMoment } = useFormat();
  const { results, sample } = useFormFacts();
  if (!results || !sample || sample.source.kind === 'none') return null;
  const [newest] = results.runs;
  const { choice } = results;
  const { source } = sample;
  // A run that the builder was opened from may be older than the last ones.
  const older =
    choice.kind === 'run' && source.kind === 'run' && !results.runs.some(({ id }) => id === choice.id)
      ? [
          {
            value: choice.id,
            label: t('expression.from.option', { name: sourceWords(t, source), time: shortMoment(source.startedAt, Date.now()) }),
            choice,
          },
        ]
      : [];
  const options: { value: string; label: string; choice: ResultChoice }[] = [
    ...(results.hasTest ? [{ value: 'test', label: t('expression.from.test'), choice: { kind: 'test' } as const }] : []),
    ...results.runs.map((run) => ({
      value: run.id,
      label: t('expression.from.option', {
        name: sourceWords(t, { kind: 'run', person: run.contact?.name || null, startedAt: run.startedAt, isLatest: run === newest }),
        time: shortMoment(run.startedAt, Date.now()),
      }),
      choice: { kind: 'run', id: run.id } as const,
    })),
    ...older,
    { value: 'example', label: t('expression.from.example'), choice: { kind: 'example' } },
  ];
  const latest = results.hasTest ? 'test' : (newest?.id ?? 'example');
  const value = choice.kind === 'run' ? choice.id : choice.kind === 'latest' ? latest : choice.kind;
  return (
    <div className="flex items-center gap-3 text-sm">
      <label htmlFor="results-for" className="shrink-0 text-muted">
        {t('expression.from.label')}
      </label>
      <Select
        id="results-for"
        small
        className="min-w-0"
        options={options}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) results.choose(chosen.choice);
        }}
      />
    </div>
  );
}
