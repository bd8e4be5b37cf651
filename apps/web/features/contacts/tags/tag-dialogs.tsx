'use client';
import type { Tag } from '@signalbox/contract';
import { Dialog, ErrorState, SkeletonRows, useWords } from '@signalbox/ui';
import { describeError } from '../../client/api-problem.ts';
import { ChangeTag } from './change-tag.tsx';
import { MergeTag } from './merge-tag.tsx';
import { RemoveTag } from './remove-tag.tsx';
import type { TagAct } from './tag-acts.tsx';
import type { TagDialogProps } from './tag-dialog-props.ts';
import { useTag } from './tag-queries.ts';

const dialogs = { change: ChangeTag, merge: MergeTag, remove: RemoveTag } as const;

/** What is done with a tag depends on who names it, so that is read first. */
export default function TagDialogs({ act, tag, ...rest }: Omit<TagDialogProps, 'tag'> & { act: TagAct; tag: Tag }) {
  const t = useWords();
  const { data, error, refetch } = useTag(tag.id);
  const Shown = dialogs[act];
  if (data) return <Shown tag={data} {...rest} />;
  return (
    <Dialog open onOpenChange={(open) => (open ? undefined : rest.onClose())} title={tag.name} actions={null}>
      {error ? (
        <ErrorState title={t('contacts.tag.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows rows={2} label={t('contacts.tag.loading')} />
      )}
    </Dialog>
  );
}
