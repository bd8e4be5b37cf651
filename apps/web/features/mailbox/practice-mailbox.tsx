'use client';
import { Button, cx, EmptyState, ErrorState, SkeletonRows, useWords } from '@signalbox/ui';
import type { ReactNode } from 'react';
import { describeError } from '../client/api-problem.ts';
import { MailDesk } from './mail-desk.tsx';
import { useMailbox, useSetUpMailbox } from './mailbox-queries.ts';

/** A mailbox of the simulator: what workflows send to it, and real mails from it. */
export default function PracticeMailbox({ bare = false }: { bare?: boolean }) {
  const t = useWords();
  const mailbox = useMailbox();
  const setUp = useSetUpMailbox();
  return (
    <Frame bare={bare} label={t('phone.mail.title')}>
      {mailbox.error ? (
        <ErrorState title={t('phone.mail.unread')} {...describeError(t, mailbox.error)} onRetry={() => void mailbox.refetch()} />
      ) : !mailbox.data ? (
        <div className="p-4">
          <SkeletonRows rows={4} label={t('phone.mail.loading')} />
        </div>
      ) : mailbox.data.ownAddresses.length === 0 ? (
        <EmptyState title={t('phone.mail.none')} help={setUp.error ? describeError(t, setUp.error).detail : t('phone.mail.noneHelp')}>
          <Button look="primary" busy={setUp.isPending} onClick={() => setUp.mutate()}>
            {t('phone.mail.setUp')}
          </Button>
        </EmptyState>
      ) : (
        <MailDesk mailbox={mailbox.data} />
      )}
    </Frame>
  );
}

/** The same size as a practice phone beside it. */
function Frame({ bare, label, children }: { bare: boolean; label: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      className={cx(
        'flex min-w-0 flex-col',
        bare ? 'min-h-0 w-full grow' : 'h-[628px] w-[316px] max-w-full flex-none rounded-[28px] bg-frame p-2 shadow-3',
      )}
    >
      <div className={cx('flex min-h-0 flex-1 flex-col overflow-hidden bg-surface text-ink', !bare && 'rounded-[20px]')}>{children}</div>
    </section>
  );
}
