'use client';
import type { BoxMail, PracticeMailbox } from '@signalbox/contract';
import { ErrorState, IconButton, SkeletonRows, useWords } from '@signalbox/ui';
import { ArrowLeft, SquarePen } from 'lucide-react';
import { useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { MailForm } from './mail-form.tsx';
import { MailList } from './mail-list.tsx';
import { MailText } from './mail-text.tsx';
import { useBoxMails } from './mailbox-queries.ts';

type Place = { at: 'list' } | { at: 'mail'; id: string } | { at: 'form'; answered: BoxMail | null };

/** The mails, one of them, or one that is being written. */
export function MailDesk({ mailbox }: { mailbox: PracticeMailbox }) {
  const t = useWords();
  const { data, error, refetch } = useBoxMails();
  const [place, setPlace] = useState<Place>({ at: 'list' });
  const toList = () => setPlace({ at: 'list' });
  const mails = data?.mails ?? [];
  const mail = place.at === 'mail' ? mails.find(({ id }) => id === place.id) : undefined;
  return (
    <>
      <div className="flex items-center gap-1 border-b border-line py-2 pr-2 pl-4">
        {place.at !== 'list' && (
          <IconButton label={t('phone.mail.back')} onClick={toList} className="-ml-2">
            <ArrowLeft size={18} aria-hidden />
          </IconButton>
        )}
        <div className="min-w-0 grow leading-tight">
          <h2 className="text-md font-title">{t('phone.mail.title')}</h2>
          <p className="truncate text-[13px] text-muted" title={mailbox.address}>
            {mailbox.address}
          </p>
        </div>
        {place.at !== 'form' && (
          <IconButton label={t('phone.mail.write')} onClick={() => setPlace({ at: 'form', answered: null })}>
            <SquarePen size={18} aria-hidden />
          </IconButton>
        )}
      </div>
      {place.at === 'form' ? (
        <MailForm answered={place.answered} ownAddresses={mailbox.ownAddresses} onDone={toList} />
      ) : mail ? (
        <MailText mail={mail} onAnswer={() => setPlace({ at: 'form', answered: mail })} />
      ) : error ? (
        <ErrorState title={t('phone.mail.unread')} {...describeError(t, error)} onRetry={() => void refetch()} />
      ) : data ? (
        <MailList mails={mails} onOpen={(id) => setPlace({ at: 'mail', id })} />
      ) : (
        <div className="p-4">
          <SkeletonRows rows={4} label={t('phone.mail.loading')} />
        </div>
      )}
    </>
  );
}
