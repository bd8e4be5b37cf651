import type { Provider } from '@signalbox/contract';
import { StateShape, useFormat, useWords } from '@signalbox/ui';

/** When somebody last looked into the mailbox of a provider, and an alarm when that is too long ago. */
export function MailboxLight({ mailbox: { lookedAt, isLate } }: { mailbox: NonNullable<Provider['mailbox']> }) {
  const t = useWords();
  const f = useFormat();
  return (
    <div className="grid gap-1 px-7 pb-4 phone:px-4">
      <h2 className="text-sm font-label">{t('channels.mailbox.heading')}</h2>
      <p role={isLate ? 'alert' : undefined} className="flex items-center gap-2">
        <StateShape shape={isLate ? 'warning' : 'tick'} tone={isLate ? 'bad' : 'ok'} />
        {t(isLate ? 'channels.mailbox.late' : 'channels.mailbox.looked', { at: f.moment(lookedAt) })}
      </p>
    </div>
  );
}
