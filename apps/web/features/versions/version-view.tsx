'use client';
import { useWords } from '@signalbox/ui';
import { useBuilder, useGraph } from '../builder/builder-context.tsx';
import { describeError } from '../client/api-problem.ts';
import { ConflictView } from './conflict-view.tsx';
import { DiffView } from './diff-view.tsx';
import { PublishedView } from './published-view.tsx';
import { shownFrom } from './shown-version.ts';
import { AgainBar, DraftBar } from './version-bars.tsx';
import { useVersion } from './version-queries.ts';

interface VersionViewProps {
  /** Name of what is shown: see shown-version.ts. */
  versionId: string;
  onClose: () => void;
}

/** In place of the draft: a published version to look at, a comparison with the live one, or with what somebody else saved. */
export function VersionView({ versionId: name, onClose }: VersionViewProps) {
  const t = useWords();
  const shown = shownFrom(name);
  const { workflow } = useBuilder();
  const draft = useGraph();
  const version = useVersion(
    workflow.id,
    'versionId' in shown ? shown.versionId : shown.show === 'draft' ? workflow.live?.versionId : undefined,
  );
  const live = useVersion(workflow.id, shown.show === 'again' ? workflow.live?.versionId : undefined);
  const error = version.error ?? live.error;
  const liveName = t('versions.the', { number: workflow.live?.number ?? '' });
  if (shown.show === 'conflict') return <ConflictView />;
  if (shown.show === 'draft' && !workflow.live)
    return (
      <Frame bar={<DraftBar onClose={onClose} />}>
        <p className="p-5 text-muted">{t('versions.noneLive')}</p>
      </Frame>
    );
  if (error)
    return (
      <p role="alert" className="p-5 text-bad">
        {describeError(t, error).detail}
      </p>
    );
  if (!version.data || (shown.show === 'again' && !live.data))
    return (
      <p role="status" className="p-5 text-muted">
        {t('versions.loadingOne')}
      </p>
    );
  if (shown.show === 'version') return <PublishedView version={version.data} onClose={onClose} />;
  if (shown.show === 'draft')
    return (
      <Frame bar={<DraftBar onClose={onClose} />}>
        <DiffView before={version.data.graph} after={draft} beforeName={liveName} afterName={t('versions.theDraft')} />
      </Frame>
    );
  return (
    <Frame bar={<AgainBar version={version.data} onClose={onClose} />}>
      <DiffView
        before={live.data?.graph ?? version.data.graph}
        after={version.data.graph}
        beforeName={liveName}
        afterName={t('versions.the', { number: version.data.number })}
      />
    </Frame>
  );
}

const Frame = ({ bar, children }: { bar: React.ReactNode; children: React.ReactNode }) => (
  <div className="flex min-h-0 flex-1 flex-col">
    {bar}
    {children}
  </div>
);
