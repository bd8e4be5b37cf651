import { Button, useWords } from '@signalbox/ui';
import { Copy } from 'lucide-react';
import { useState } from 'react';

/** Where the operator brings texts and reports: a person enters it there. */
export function CallbackAddress({ url }: { url: string }) {
  const t = useWords();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="grid gap-1.5 px-7 pb-4 phone:px-4">
      <h2 className="text-sm font-label">{t('channels.callback.heading')}</h2>
      <div className="flex flex-wrap items-center gap-3">
        <code className="min-w-0 rounded-md bg-sunken px-3 py-2 text-sm break-all">{url}</code>
        <Button small onClick={() => void navigator.clipboard.writeText(url).then(() => setCopied(true))}>
          <Copy size={16} strokeWidth={1.8} aria-hidden />
          {t(isCopied ? 'channels.callback.copied' : 'channels.callback.copy')}
        </Button>
      </div>
      <p className="text-sm text-muted">{t('channels.callback.help')}</p>
    </div>
  );
}
