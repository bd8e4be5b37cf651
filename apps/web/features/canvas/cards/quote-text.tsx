import { useWords } from '@signalbox/ui';
import { useMemo } from 'react';
import { tokensOf } from '../../schema-form/template/template-text.ts';
import { saidReads } from './said-reads.ts';
import { useStepTypes } from './step-types.ts';

/** What a message says, its values as marks without their braces. */
export function QuoteText({ text }: { text: string }) {
  const t = useWords();
  const types = useStepTypes();
  const tokens = useMemo(() => tokensOf(text), [text]);
  return tokens.map((token) =>
    token.kind === 'text' ? (
      text.slice(token.from, token.to)
    ) : (
      <i key={token.from} className="sb-quote-value">
        {saidReads(t, token.expr, types)}
      </i>
    ),
  );
}
