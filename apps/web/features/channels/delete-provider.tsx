import type { Provider } from '@signalbox/contract';
import { Button, Dialog, notify, SkeletonRows, useWords } from '@signalbox/ui';
import { useRef } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useDeleteProvider, useProviderUses } from './provider-queries.ts';
import { ProviderUse } from './provider-use.tsx';

interface DeleteProviderProps {
  provider: Provider;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Deleting a provider; what still needs it stands here, and keeps it. */
export function DeleteProvider({ provider, open, onOpenChange }: DeleteProviderProps) {
  const t = useWords();
  const { name, id } = provider;
  const uses = useProviderUses(id, open);
  const remove = useDeleteProvider(id);
  const keep = useRef<HTMLButtonElement>(null);
  const isUsed = uses.data !== undefined && uses.data.items.length > 0;
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('channels.delete.title', { name })}
      help={isUsed ? t('channels.delete.used') : t('channels.delete.help')}
      initialFocus={keep}
      actions={
        <>
          <Button ref={keep} onClick={() => onOpenChange(false)}>
            {t('channels.delete.keep')}
          </Button>
          {uses.data && !isUsed ? (
            <Button
              look="danger"
              busy={remove.isPending}
              onClick={() => remove.mutate(undefined, { onSuccess: () => notify({ text: t('channels.delete.done', { name }) }) })}
            >
              {t('channels.delete.act')}
            </Button>
          ) : null}
        </>
      }
    >
      {uses.isPending && open ? <SkeletonRows rows={2} label={t('channels.loading')} /> : null}
      {isUsed ? (
        <ul className="grid gap-1.5">
          {uses.data.items.map((use) => (
            <li key={use.id ?? use.kind}>
              <ProviderUse use={use} />
            </li>
          ))}
        </ul>
      ) : null}
      {uses.error || remove.error ? (
        <p role="alert" className="text-bad">
          {describeError(t, uses.error ?? remove.error).detail}
        </p>
      ) : null}
    </Dialog>
  );
}
