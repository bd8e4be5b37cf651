'use client';
import type { BoxMail } from '@signalbox/contract';
import { useFormat, useWords } from '@signalbox/ui';
import { Paperclip } from 'lucide-react';

/** The mails, the newest on top. */
export function MailList({ mails, onOpen }: { mails: readonly BoxMail[]; onOpen: (id: string) => void }) {
  const t = useWords();
  const f = useFormat();
  if (mails.length === 0) return <p className="m-auto max-w-[26ch] p-4 text-center text-sm text-muted">{t('phone.mail.empty')}</p>;
  return (
    <ul aria-label={t('phone.mail.mails')} aria-live="polite" className="min-h-0 flex-1 overflow-y-auto">
      {mails.toReversed().map(({ id, no, direction, peer, subject, text, files, at }) => (
        <li key={no} className="border-b border-line">
          <button
            type="button"
            onClick={() => onOpen(id)}
            className="grid w-full gap-0.5 px-4 py-2.5 text-left hover:bg-sunken focus-visible:-outline-offset-2"
          >
            <span className="flex items-baseline gap-2 text-[13px] text-muted">
              <span className="min-w-0 grow truncate">{direction === 'in' ? peer : t('phone.mail.to', { address: peer })}</span>
              {files.length > 0 && <Paperclip size={13} aria-label={t('phone.mail.hasFiles')} className="flex-none self-center" />}
              <time dateTime={at} className="flex-none tabular-nums">
                {f.minute(at)}
              </time>
            </span>
            <span className="truncate font-label">{subject || t('phone.mail.noSubject')}</span>
            <span className="truncate text-sm text-muted">{text.split('\n')[0]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
