'use client';
import { Button, Dialog, notify, useWords } from '@signalbox/ui';
import { describeError } from '../../client/api-problem.ts';
import type { TagDialogProps } from './tag-dialog-props.ts';
import { useRemoveTag } from './tag-queries.ts';
import { isUsed, TagUsers } from './tag-users.tsx';

/** Taken from everybody, and gone. */
export function RemoveTag({ tag, onClose }: TagDialogProps) {
  const t = useWords();
  const remove = useRemoveTag(tag.id);
  const onSuccess = () => {
    notify({ text: t('contacts.tag.removed', { name: tag.name }) });
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('contacts.tag.removeTitle', { name: tag.name })}
      help={t('contacts.tag.removeHelp', { count: tag.count })}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="danger" disabled={isUsed(tag)} busy={remove.isPending} onClick={() => remove.mutate(undefined, { onSuccess })}>
            {t('contacts.tag.remove')}
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        <TagUsers tag={tag} then={t('contacts.tag.keepsIt')} />
        {remove.error ? (
          <p role="alert" className="text-sm text-bad">
            {describeError(t, remove.error).detail}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}
