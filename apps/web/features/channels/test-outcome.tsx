import type { ProviderTest } from '@signalbox/contract';
import { Button, StateShape, useWords } from '@signalbox/ui';
import { Copy } from 'lucide-react';
import { useState } from 'react';

/** How a test message went: every line with its moment, and what the answer means. */
export function TestOutcome({ test: { result, code, tookMs, lines, left } }: { test: ProviderTest }) {
  const t = useWords();
  const [copied, setCopied] = useState<unknown>(null);
  const isGood = result === 'accepted';
  const look = isGood
    ? ({ shape: 'tick', tone: 'ok' } as const)
    : result === 'unknown'
      ? ({ shape: 'question', tone: 'odd' } as const)
      : ({ shape: 'cross', tone: 'bad' } as const);
  const numbered = lines.map((line, no) => ({ ...line, no }));
  const plain = lines.map(({ way, text, afterMs }) => `${afterMs} ms ${way === 'out' ? '→' : '←'} ${text}`).join('\n');
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <h3 className="grow text-sm font-label">{t('channels.test.dialogue')}</h3>
        <Button small onClick={() => void navigator.clipboard.writeText(plain).then(() => setCopied(lines))}>
          <Copy size={16} strokeWidth={1.8} aria-hidden />
          {t(copied === lines ? 'channels.test.copied' : 'channels.test.copy')}
        </Button>
      </div>
      {lines.length === 0 ? <p className="text-sm text-muted">{t('channels.test.noLines')}</p> : null}
      <ol aria-label={t('channels.test.dialogue')} className="grid gap-1 rounded-md bg-sunken p-3 font-mono text-sm empty:hidden">
        {numbered.map(({ no, way, text, afterMs }) => (
          <li key={no} className="grid grid-cols-[4.5rem_1rem_minmax(0,1fr)] gap-2">
            <span className="num text-right text-muted">{t('channels.check.took', { ms: afterMs })}</span>
            <span aria-label={t(`channels.test.${way}`)} role="img" className="text-muted">
              {way === 'out' ? '→' : '←'}
            </span>
            <span className="break-all whitespace-pre-wrap">{text}</span>
          </li>
        ))}
      </ol>
      <p className="flex items-center gap-2">
        <StateShape {...look} />
        <span className="font-label">{code === 'http.blocked' ? t('channels.check.blocked') : t(`channels.test.result.${result}`)}</span>
        <span className="num text-sm text-muted">{[t('channels.check.took', { ms: tookMs }), code].filter(Boolean).join(' · ')}</span>
      </p>
      <p className="text-sm text-muted">{t('channels.test.left', { count: left })}</p>
    </div>
  );
}
