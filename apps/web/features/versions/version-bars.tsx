'use client';
import type { Version } from '@signalbox/contract';
import { Button, Chip, notify, useWords } from '@signalbox/ui';
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
export function DraftBar({ onClose }: { onClose: () => void }) {
  const t = useWords();
  return (
    <Bar
      tone="other"
      chip={
        <Chip tone="idle" shape="ring">
          {t('versions.draft')}
        </Chip>
      }
      help={t('versions.draftBar')}
    >
      <Button small look="primary" onClick={onClose}>
        {t('versions.backToDraft')}
      </Button>
    </Bar>
  );
}

/** An old version, about to be made live again. */
export function AgainBar({ version, onClose }: { version: Version; onClose: () => void }) {
  const t = useWords();
  const { workflow } = useBuilder();
  const again = usePublishVersion(workflow.id);
  const publish = () =>
    again.mutate(version.id, {
      onSuccess: ({ version: now }) => {
        notify({ text: t('versions.isLive', { number: now.number }), detail: t('versions.draftStays') });
        onClose();
      },
    });
  return (
    <>
      <Bar
        tone="other"
        chip={
          <Chip tone="idle" shape="ring">
            {t('versions.one', { number: version.number })}
          </Chip>
        }
        help={t('versions.againBar')}
      >
        <Button small onClick={onClose}>
          {t('versions.keep', { number: workflow.live?.number ?? '' })}
        </Button>
        <Button small look="primary" busy={again.isPending} onClick={publish}>
          {t('versions.againOne', { number: version.number })}
        </Button>
      </Bar>
      {again.isError && (
        <p role="alert" className="border-b border-line bg-surface px-5 py-2 text-sm text-bad">
          {describeError(t, again.error).detail}
        </p>
      )}
    </>
  );
}
