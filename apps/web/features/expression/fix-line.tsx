'use client';
import type { FixReason } from '@signalbox/flow';
import { Button, type Complaint, isWrong, Kbd, StateShape, useWords } from '@signalbox/ui';
import type { Say } from '@signalbox/words/light';
import { Check } from 'lucide-react';
import type { OfferedFix } from './fix-of-issue.ts';

/** What is wrong, with the one press that mends it. */
export function FixLine({ fix, error, onTake }: { fix: OfferedFix; error: Complaint | null; onTake: () => void }) {
  const t = useWords();
  return (
    <>
      <p className="flex gap-1.5 text-bad">
        <StateShape shape="cross" tone="bad" className="mt-px" />
        {whyWords(t, fix, error)}
      </p>
      <p className="mt-1.5 flex min-w-0 items-center gap-2">
        <Button small onClick={onTake} className="max-w-full min-w-0 shrink">
          <Check size={16} strokeWidth={1.8} aria-hidden />
          <span className="min-w-0 truncate">{actWords(t, fix)}</span>
        </Button>
        <Kbd>{t('expression.fix.keys')}</Kbd>
      </p>
    </>
  );
}

function whyWords(t: Say, fix: OfferedFix, error: Complaint | null): string {
  if (fix.kind === 'meant') return fix.reasons.map((reason) => reasonWords(t, reason)).join(' ');
  if (fix.kind === 'empty') return t('expression.why.empty', { title: fix.title });
  return isWrong(error) ? error : (error?.warning ?? '');
}

function reasonWords(t: Say, reason: FixReason): string {
  switch (reason.why) {
    case 'unknownValue':
    case 'unknownFunction':
      return t(`expression.why.${reason.why}`, { name: reason.name });
    case 'textAsNumber':
    case 'numberAsText':
      return t(`expression.why.${reason.why}`, { title: reason.title });
    default:
      return t(`expression.why.${reason.why}`);
  }
}

function actWords(t: ReturnType<typeof useWords>, fix: OfferedFix) {
  if (fix.kind === 'empty') return t('expression.fix.whenEmpty', { fallback: fix.fallback });
  if (fix.kind === 'offered') return fix.title;
  const [only, ...others] = fix.reasons;
  if (only?.why === 'unknownValue' && others.length === 0) return t('expression.fix.use', { title: only.title });
  return t.rich('expression.fix.make', { source: fix.source, code: (inner) => <code className="font-mono font-title">{inner}</code> });
}
