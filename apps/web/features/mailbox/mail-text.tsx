'use client';
import type { BoxMail } from '@signalbox/contract';
import { Button, useFormat, useWords } from '@signalbox/ui';
import { Paperclip, Reply } from 'lucide-react';

/** One mail. What a workflow sent can be answered. */
export function MailText({ mail, onAnswer }: { mail: BoxMail; onAnswer: () => void }) {
  const t = useWords();
  const f = useFormat();
  const { direction, peer, subject, text, files, at } = mail;
  return (
    <>
      {/* A long mail scrolls by keyboard, too. */}
      <section
        aria-label={t('phone.mail.mail')}
        tabIndex={0}
        className="grid min-h-0 flex-1 content-start gap-2 overflow-y-auto px-4 py-3 focus-visible:-outline-offset-2"
      >
        <h3 className="font-title [overflow-wrap:anywhere]">{subject || t('phone.mail.noSubject')}</h3>
        <p className="text-[13px] text-muted [overflow-wrap:anywhere]">
          {t(direction === 'in' ? 'phone.mail.from' : 'phone.mail.to', { address: peer })} ·{' '}
          <time dateTime={at} className="tabular-nums">
            {f.minute(at)}
          </time>
        </p>
        <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{text}</p>
        {files.map(({ name, sizeBytes }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and none moves
          <p key={index} className="flex items-center gap-1.5 text-sm text-muted">
            <Paperclip size={14} aria-hidden className="flex-none" />
            <span className="min-w-0 truncate">{name}</span>
            <span className="flex-none">{f.size(sizeBytes)}</span>
          </p>
        ))}
      </section>
      {direction === 'in' && (
        <div className="border-t border-line p-3">
          <Button look="primary" onClick={onAnswer}>
            <Reply size={18} aria-hidden /> {t('phone.mail.answer')}
          </Button>
        </div>
      )}
    </>
  );
}
