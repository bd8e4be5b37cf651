'use client';
import type { Version } from '@signalbox/contract';
import { Button, StateChip, useFormat, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useState } from 'react';
import { useBuilder } from '../builder/builder-context.tsx';
import { NotRead } from '../builder/panels/not-read.tsx';
import { useMinute } from '../lists/use-minute.ts';
import { DraftCopies } from './draft-copies.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { shownName } from './shown-version.ts';
import { useVersions } from './version-queries.ts';

/** What has been published: to be looked at, compared, made live again, or left by the runs that still wait in it. */
export function VersionList({ onVersion }: { onVersion: (place: string) => void }) {
  const t = useWords();
  const { workflow } = useBuilder();
  const versions = useVersions(workflow.id);
  const [moving, setMoving] = useState<Version | null>(null);
  if (!versions.data) return <NotRead error={versions.error} words={t('versions.loading')} />;
  return (
    <>
      <ul aria-label={t('versions.title')}>
        <li className={row}>
          <b className="w-20 shrink-0 font-title">{t('versions.draft')}</b>
          <span className="min-w-0 grow text-muted">{t('versions.publishWould')}</span>
          <Button small look="quiet" onClick={() => onVersion(shownName({ show: 'draft' }))}>
            {t('versions.compare')}
          </Button>
        </li>
        {versions.data.items.length === 0 && <li className={`${row} text-muted`}>{t('versions.none')}</li>}
        {versions.data.items.map((version) => (
          <li key={version.id} className={row}>
            <b className="num w-20 shrink-0 font-title">{t('versions.one', { number: version.number })}</b>
            <span className="w-16 shrink-0 phone:w-auto">{version.live && <StateChip state="live" />}</span>
            <Facts version={version} workflowId={workflow.id} />
            <span className="flex flex-wrap gap-2">
              {!version.live && version.openRuns > 0 && workflow.live && (
                <Button small look="quiet" onClick={() => setMoving(version)}>
                  {t('versions.move.label')}
                </Button>
              )}
              <Button
                small
                look="quiet"
                aria-label={t('versions.openOne', { number: version.number })}
                onClick={() => onVersion(version.id)}
              >
                {t('versions.open')}
              </Button>
              {!version.live && (
                <Button
                  small
                  aria-label={t('versions.againOne', { number: version.number })}
                  onClick={() => onVersion(shownName({ show: 'again', versionId: version.id }))}
                >
                  {t('versions.again')}
                </Button>
              )}
            </span>
          </li>
        ))}
        <DraftCopies row={row} />
      </ul>
      {moving && workflow.live && (
        <MoveDialog workflowId={workflow.id} version={moving} liveNumber={workflow.live.number} onClose={() => setMoving(null)} />
      )}
    </>
  );
}

const row = 'flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-1 pr-3.5 pl-5 text-sm last:border-b-0';

function Facts({ version, workflowId }: { version: Version; workflowId: string }) {
  const t = useWords();
  const f = useFormat();
  const now = useMinute();
  return (
    <span className="min-w-0 grow text-muted [overflow-wrap:anywhere]">
      {[f.shortMoment(version.publishedAt, now), version.publishedBy].filter(Boolean).join(' · ')}
      {version.openRuns > 0 && (
        <>
          {' · '}
          <Link
            href={`/runs?${new URLSearchParams({ workflow: workflowId, state: 'open' })}`}
            className="num text-accent-text underline underline-offset-2"
          >
            {t('versions.openRuns', { count: version.openRuns })}
          </Link>
        </>
      )}
      {version.name ? ` · ${version.name}` : ''}
      {version.note ? ` · ${version.note}` : ''}
    </span>
  );
}
