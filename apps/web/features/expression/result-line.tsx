'use client';
import { type Preview, previewExpression } from '@signalbox/flow';
import { type Complaint, isWrong, StateShape, useWords } from '@signalbox/ui';
import { useMemo, useState } from 'react';
import { useFormFacts } from '../schema-form/form-context.tsx';
import { sourceWords } from '../schema-form/values/source-words.ts';
import { longestResult, shortened, shownValue } from './shown-value.ts';

/** What the expression gives with the values of the last run, of a test or of sample data; or what is wrong with it. */
export function ResultLine({ source, error }: { source: string; error: Complaint | null }) {
  const { sample, results } = useFormFacts();
  const t = useWords();
  const hasValues = sample !== undefined && sample.source.kind !== 'none';
  const preview = useMemo(
    () => (hasValues && source.trim() !== '' && !isWrong(error) ? previewExpression(source, sample.scope) : null),
    [hasValues, sample, source, error],
  );
  if (isWrong(error))
    return (
      <p className="flex gap-1.5 text-bad">
        <StateShape shape="cross" tone="bad" className="mt-px" />
        {error}
      </p>
    );
  return (
    <>
      {error && (
        <p className="flex gap-1.5 text-wait">
          <StateShape shape="warning" tone="wait" className="mt-px" />
          {error.warning}
        </p>
      )}
      {preview && sample && <Result preview={preview} from={sourceWords(t, sample.source)} />}
      {!hasValues && results && source.trim() !== '' && (
        <p className="flex items-center gap-1.5 text-muted">
          <StateShape shape="bar" tone="idle" />
          {t('expression.result.none')}
          <button
            type="button"
            className="rounded-xs font-label text-accent-text underline underline-offset-2"
            onClick={() => results.choose({ kind: 'example' })}
          >
            {t('expression.result.useExample')}
          </button>
        </p>
      )}
    </>
  );
}

function Result({ preview, from }: { preview: Preview; from: string }) {
  const t = useWords();
  const { values } = useFormFacts();
  const [isWhole, setWhole] = useState(false);
  if (!preview.ok)
    return (
      <p className="flex gap-1.5 text-muted">
        <StateShape shape="bar" tone="idle" className="mt-px" />
        {'missing' in preview
          ? t('expression.result.missing', { from, name: values.find(({ path }) => path === preview.missing)?.title ?? preview.missing })
          : t('expression.result.failed', {
              from,
              why: t.find(`expression.failed.${preview.error.variant}`) ?? t('expression.failed.value'),
            })}
      </p>
    );
  const shown = shownValue(t, preview.value);
  const isLong = shown.length > longestResult;
  return (
    <div className="flex gap-1.5 text-muted">
      <StateShape shape="tick" tone="ok" className="mt-px" />
      <p className="max-h-60 min-w-0 overflow-auto [overflow-wrap:anywhere] whitespace-pre-wrap">
        {t.rich('expression.result.is', {
          from,
          result: isWhole ? shown : shortened(shown),
          b: (inner) => <b className="font-title text-ink">{inner}</b>,
        })}{' '}
        {isLong && (
          <button type="button" className="rounded-xs text-accent-text underline underline-offset-2" onClick={() => setWhole(!isWhole)}>
            {t(isWhole ? 'expression.result.showLess' : 'expression.result.showAll')}
          </button>
        )}
      </p>
    </div>
  );
}
