'use client';
import type { BatchDetail } from '@signalbox/contract';
import { may } from '@signalbox/domain';
import { Button, Dialog, Field, notify, TextInput, useWords } from '@signalbox/ui';
import { Pause, Play } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useMe } from '../shell/me-queries.ts';
import { useBatchAct } from './batch-queries.ts';

/** Pause, go on, stop: for as long as something waits. */
export function BatchActs({ batch }: { batch: BatchDetail }) {
  const t = useWords();
  const { data: me } = useMe();
  const { mutate, isPending } = useBatchAct(batch.id);
  const [isAsking, setAsking] = useState(false);
  const isMine = me === undefined || may(me.role, 'run.cancel');
  if (batch.state === 'done' || batch.state === 'stopped') return null;
  const act = (what: 'pause' | 'resume' | 'stop') =>
    mutate(what, {
      onSuccess: ({ messages }) => notify({ text: t(`batches.did.${what}`, { count: messages }) }),
      onError: (error) => notify({ text: describeError(t, error).detail }),
    });
  const isPaused = batch.state === 'paused';
  return (
    <>
      {!isMine && <span className="text-sm text-muted">{t('batches.notMine')}</span>}
      <Button disabled={!isMine || isPending} onClick={() => act(isPaused ? 'resume' : 'pause')}>
        {isPaused ? <Play size={18} aria-hidden /> : <Pause size={18} aria-hidden />}
        {t(isPaused ? 'batches.act.resume' : 'batches.act.pause')}
      </Button>
      <Button look="danger" disabled={!isMine || isPending || batch.counts.queued === 0} onClick={() => setAsking(true)}>
        {t('batches.act.stop', { count: batch.counts.queued })}
      </Button>
      <StopDialog
        count={batch.counts.queued}
        open={isAsking}
        onClose={() => setAsking(false)}
        onStop={() => {
          setAsking(false);
          act('stop');
        }}
      />
    </>
  );
}

/** What is taken back never goes: the number is typed, so that nobody does it by a slip. */
function StopDialog({ count, open, onClose, onStop }: { count: number; open: boolean; onClose: () => void; onStop: () => void }) {
  const t = useWords();
  const id = useId();
  const [asked, setAsked] = useState<number | null>(null);
  const [typed, setTyped] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  // The number goes on falling while somebody types it.
  const wanted = asked ?? count;
  if (open && asked === null) setAsked(count);
  if (!open && asked !== null) {
    setAsked(null);
    setTyped('');
  }
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={t('batches.stop.title', { count: wanted })}
      help={t('batches.stop.help')}
      initialFocus={first}
      actions={
        <>
          <Button ref={first} onClick={onClose}>
            {t('batches.stop.keep')}
          </Button>
          <Button look="danger" disabled={typed.replaceAll(/\D/g, '') !== String(wanted)} onClick={onStop}>
            {t('batches.act.stop', { count: wanted })}
          </Button>
        </>
      }
    >
      <Field id={id} label={t('batches.stop.type', { count: String(wanted) })}>
        <TextInput id={id} inputMode="numeric" autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </Field>
    </Dialog>
  );
}
