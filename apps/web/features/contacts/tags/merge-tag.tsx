'use client';
import { Button, Dialog, Field, fieldProps, notify, Select, useWords } from '@signalbox/ui';
import { useState } from 'react';
import { describeError } from '../../client/api-problem.ts';
import type { TagDialogProps } from './tag-dialog-props.ts';
import { useMergeTag } from './tag-queries.ts';
import { isUsed, TagUsers } from './tag-users.tsx';

/** Its contacts get another tag instead. */
export function MergeTag({ tag, tags, onClose }: TagDialogProps) {
  const t = useWords();
  const others = tags.filter(({ id }) => id !== tag.id);
  const [intoId, setInto] = useState('');
  const merge = useMergeTag(tag.id);
  const error = merge.error ? describeError(t, merge.error).detail : null;
  const onSuccess = (into: { name: string }) => {
    notify({ text: t('contacts.tag.merged', { name: into.name }) });
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('contacts.tag.mergeTitle', { name: tag.name })}
      help={t('contacts.tag.mergeHelp', { count: tag.count, name: tag.name })}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            look="primary"
            disabled={intoId === '' || isUsed(tag)}
            busy={merge.isPending}
            onClick={() => merge.mutate(intoId, { onSuccess })}
          >
            {t('contacts.tag.mergeAct')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <TagUsers tag={tag} then={t('contacts.tag.keepsIt')} />
        {others.length === 0 ? (
          <p>{t('contacts.tag.onlyOne')}</p>
        ) : (
          <Field id="merge-into" label={t('contacts.tag.into')} error={error}>
            <Select
              {...fieldProps('merge-into', error)}
              value={intoId}
              options={[{ value: '', label: t('contacts.tag.choose') }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
              onChange={(event) => setInto(event.target.value)}
            />
          </Field>
        )}
      </div>
    </Dialog>
  );
}
