'use client';
import type { ImportDetail } from '@signalbox/contract';
import { ErrorState, PageHead, SkeletonRows, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { ApiProblem, describeError } from '../../client/api-problem.ts';
import { MissingPage } from '../../lists/missing-page.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { useImport } from './import-queries.ts';
import { ImportState } from './import-state.tsx';
import { ReadingStep } from './reading-step.tsx';
import { Running } from './running.tsx';
import { type StepName, StepTrack } from './step-track.tsx';

/** One import, step by step. Nothing is written before the last step. */
export function ImportPage({ id }: { id: string }) {
  const t = useWords();
  const { data, error, refetch } = useImport(id);
  if (error instanceof ApiProblem && error.status === 404)
    return <MissingPage title={t('imports.missing')} why={t('imports.missingWhy')} href="/contacts/imports" act={t('imports.run.all')} />;
  if (!data)
    return error ? (
      <ErrorState title={t('imports.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
    ) : (
      <SkeletonRows rows={6} label={t('imports.loading')} />
    );
  return <Loaded one={data} />;
}

function Loaded({ one }: { one: ImportDetail }) {
  const t = useWords();
  const asked = useSearchParams().get('step');
  const step = stepOf(one, asked);
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PageHead
        crumb={
          <Link href="/contacts/imports" className="text-accent-text underline">
            {t('imports.past')}
          </Link>
        }
        title={<span className="wrap-anywhere">{one.name}</span>}
        chip={<ImportState state={one.state} />}
        help={t('imports.help')}
      />
      <StepTrack id={one.id} at={step} isOpen={step !== 'import'} />
      <div className="grow border-t border-line bg-surface px-7 py-5 phone:px-4">
        {step === 'file' ? (
          <p>
            {t('imports.state.upload')}.{' '}
            <Link href="/contacts/imports" className="text-accent-text underline">
              {t('imports.file.choose')}
            </Link>
          </p>
        ) : step === 'import' ? (
          <Running one={one} />
        ) : step === 'reading' ? (
          <ReadingStep one={one} />
        ) : (
          <ColumnsStep one={one} />
        )}
      </div>
    </div>
  );
}

function stepOf({ state, settings }: ImportDetail, asked: string | null): StepName {
  if (state === 'upload' || settings === null) return 'file';
  if (state === 'checking') return 'columns';
  if (state === 'draft' || state === 'checked')
    return asked === 'columns' ? 'columns' : asked === 'reading' || state === 'draft' ? 'reading' : 'columns';
  return 'import';
}
