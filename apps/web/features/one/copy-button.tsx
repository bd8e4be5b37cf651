import { IconButton, notify, useWords } from '@signalbox/ui';
import { Copy } from 'lucide-react';

/** Puts a text onto the clipboard; `what` says which. */
export function CopyButton({ what, text }: { what: string; text: string }) {
  const t = useWords();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => notify({ text: t('common.secret.copied', { what }) }),
      () => notify({ text: t('common.secret.notCopied') }),
    );
  return (
    <IconButton label={t('common.secret.copy', { what })} onClick={() => void copy()}>
      <Copy size={16} strokeWidth={1.8} aria-hidden />
    </IconButton>
  );
}
