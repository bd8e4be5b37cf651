'use client';
import type { Version } from '@signalbox/contract';
import { Button, Chip, notify } from '@signalbox/ui';
import type { ReactNode } from 'react';
import { useBuilder } from '../builder/builder-context.tsx';
import { describeError } from '../client/api-problem.ts';
import { usePublishVersion } from './version-queries.ts';

/** The bar over what is shown instead of the draft. */
export const Bar = ({ tone, chip, help, children }: { tone: 'live' | 'other'; chip: ReactNode; help: ReactNode; children: ReactNode }) => (
  <>
    <div className={tone === 'live' ? 'h-1 shrink-0 bg-ok-solid' : 'h-1 shrink-0 bg-idle-solid'} />
    <div className="flex min-h-[52px] shrink-0 flex-wrap items-center gap-3 border-b border-line bg-surface px-5 py-1.5">
      {chip}
      <span className="text-sm text-muted">{help}</span>
      <span className="grow" />
      {children}
    </div>
  </>
);

/** The draft beside the live version. */
export const DraftBar = ({ onClose }: { onClose: () => void }) => (
  <Bar
    tone="other"
    chip={
      <Chip tone="idle" shape="ring">
        Draft
      </Chip>
    }
    help="What Publish would change. Runs that are open keep their version."
  >
    <Button small look="primary" onClick={onClose}>
      Back to the draft
    </Button>
  </Bar>
);

/** An old version, about to be made live again. */
export function AgainBar({ version, onClose }: { version: Version; onClose: () => void }) {
  const { workflow } = useBuilder();
  const again = usePublishVersion(workflow.id);
  const publish = () =>
    again.mutate(version.id, {
      onSuccess: ({ version: now }) => {
        notify({ text: `Version ${now.number} is live.`, detail: 'The draft is as you left it.' });
        onClose();
      },
    });
  return (
    <>
      <Bar
        tone="other"
        chip={
          <Chip tone="idle" shape="ring">
            {`Version ${version.number}`}
          </Chip>
        }
        help="What new runs would do differently from now on. Open runs keep their version, the draft stays."
      >
        <Button small onClick={onClose}>
          {`Keep version ${workflow.live?.number ?? ''}`}
        </Button>
        <Button small look="primary" busy={again.isPending} onClick={publish}>
          {`Publish version ${version.number} again`}
        </Button>
      </Bar>
      {again.isError && (
        <p role="alert" className="border-b border-line bg-surface px-5 py-2 text-sm text-bad">
          {describeError(again.error).detail}
        </p>
      )}
    </>
  );
}
