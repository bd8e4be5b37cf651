import { Button, notify, useWords } from '@signalbox/ui';
import { Copy } from 'lucide-react';

/** Puts a text onto the clipboard; `what` says which. */
export function CopyButton({ what, text }: { what: string; text: string }) {
  const t = useWords();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => notify({ text: t('devices.secret.copied', { what }) }),
      () => notify({ text: t('devices.secret.notCopied') }),
    );
  return (
    <Button small look="quiet" aria-label={t('devices.secret.copy', { what })} onClick={() => void copy()}>
      <Copy size={16} strokeWidth={1.8} aria-hidden />
    </Button>
  );
}
