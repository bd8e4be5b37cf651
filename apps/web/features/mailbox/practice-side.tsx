'use client';
import { loadable, Segments, useWords } from '@signalbox/ui';
import { type ReactNode, useState } from 'react';

const PracticeMailbox = loadable(() => import('./practice-mailbox.tsx'));

interface PracticeSideProps {
  /** What is in sight at first. */
  begin?: 'phone' | 'mail';
  /** No bezel, for narrow screens. */
  bare?: boolean;
  /** The phones; they go on while the mailbox is looked at. */
  children: ReactNode;
}

/** Practice phones and the practice mailbox, one of both in sight. */
export function PracticeSide({ begin = 'phone', bare = false, children }: PracticeSideProps) {
  const t = useWords();
  const [side, setSide] = useState<string>(begin);
  const isMail = side === 'mail';
  return (
    <>
      <div className={bare ? 'w-full border-b border-line px-4 py-1.5' : 'self-stretch'}>
        <Segments
          label={t('phone.mail.which')}
          value={side}
          options={[
            { value: 'phone', label: t('phone.mail.phone') },
            { value: 'mail', label: t('phone.mail.mailbox') },
          ]}
          onChange={setSide}
        />
      </div>
      <div className={isMail ? 'hidden' : 'contents'}>{children}</div>
      {isMail ? <PracticeMailbox bare={bare} /> : null}
    </>
  );
}
