'use client';
import { Button, notify, StateChip } from '@signalbox/ui';
import { describeError } from '../api/api-problem.ts';
import { usePublishVersion, useVersions } from '../api/workflow-queries.ts';
import { useBuilder } from './builder-context.tsx';

const time = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** What has been published: to be looked at, or to be made live again. */
export function VersionList({ onVersion }: { onVersion: (versionId: string) => void }) {
  const { workflow } = useBuilder();
  const versions = useVersions(workflow.id);
  const again = usePublishVersion(workflow.id);
  const publish = (versionId: string) =>
    again.mutate(versionId, {
      onSuccess: ({ version }) => notify({ text: `Version ${version.number} is live.` }),
      onError: (error) => notify({ text: 'Not published.', detail: describeError(error).detail }),
    });
  if (versions.isError)
    return (
      <p role="alert" className="px-5 py-3 text-sm text-bad">
        {describeError(versions.error).detail}
      </p>
    );
  if (!versions.data)
    return (
      <p role="status" className="px-5 py-3 text-sm text-muted">
        Reading the versions
      </p>
    );
  if (versions.data.items.length === 0) return <p className="px-5 py-3 text-sm text-muted">Nothing has been published yet.</p>;
  return (
    <ul>
      {versions.data.items.map((version) => (
        <li key={version.id} className="flex min-h-11 items-center gap-3 border-b border-line py-1 pr-3.5 pl-5 text-sm last:border-b-0">
          <b className="num w-20 shrink-0 font-title">{`Version ${version.number}`}</b>
          <span className="w-16 shrink-0">{version.live && <StateChip state="live" />}</span>
          <span className="min-w-0 grow truncate text-muted">
            {[
              time.format(new Date(version.publishedAt)),
              version.publishedBy,
              version.openRuns > 0 ? `${version.openRuns} open runs` : null,
              version.note,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <Button small look="quiet" onClick={() => onVersion(version.id)}>
            Open
          </Button>
          {!version.live && (
            <Button small busy={again.isPending && again.variables === version.id} onClick={() => publish(version.id)}>
              Publish again
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
