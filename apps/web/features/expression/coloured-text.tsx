'use client';
import { expressionTokens } from '@signalbox/flow';
import { cx } from '@signalbox/ui';
import { cutAt } from '../schema-form/template/marked-text.tsx';
import type { Span } from '../schema-form/template/template-text.ts';

/** An expression in colours: values stand out, signs step back. */
export function ColouredText({ text, wrong = [] }: { text: string; wrong?: readonly (Span & { isWarning: boolean })[] }) {
  const cuts = cutAt(text, wrong);
  const tokens = expressionTokens(text);
  return tokens.flatMap((token, index) =>
    cuts
      .filter(({ from, to }) => from < token.to && token.from < to)
      .map(({ from, to, mark }) => {
        const begin = Math.max(from, token.from);
        return (
          <span key={begin} className={cx(lookOf(token.kind, tokens[index + 1]?.text), mark && `sb-${mark}`)}>
            {text.slice(begin, Math.min(to, token.to))}
          </span>
        );
      }),
  );
}

function lookOf(kind: ReturnType<typeof expressionTokens>[number]['kind'], next: string | undefined): string {
  if (kind === 'name') return next === '(' ? 'text-ink' : 'text-accent-text';
  return kind === 'number' ? 'text-run' : kind === 'sign' ? 'text-muted' : 'text-ink';
}
