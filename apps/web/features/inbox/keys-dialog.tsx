'use client';
import { Button, Dialog, Kbd, useWords } from '@signalbox/ui';

const keys = [
  ['inbox.key.move', 'inbox.keys.move'],
  ['R', 'inbox.keys.answer'],
  ['N', 'inbox.keys.note'],
  ['E', 'inbox.keys.close'],
  ['X', 'inbox.keys.select'],
  ['A', 'inbox.keys.assign'],
  ['T', 'inbox.keys.tag'],
  ['/', 'inbox.keys.search'],
  ['inbox.key.send', 'inbox.keys.send'],
  ['Esc', 'inbox.keys.back'],
] as const;

/** The keys of the inbox; also what stands where no conversation is chosen. */
export function KeyList() {
  const t = useWords();
  return (
    <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 text-left">
      {keys.map(([key, word]) => (
        <div key={key} className="contents">
          <dt>
            <Kbd>{t.find(key) ?? key}</Kbd>
          </dt>
          <dd>{t(word)}</dd>
        </div>
      ))}
    </dl>
  );
}

export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('inbox.keys.title')}
      actions={<Button onClick={onClose}>{t('common.close')}</Button>}
    >
      <KeyList />
    </Dialog>
  );
}
