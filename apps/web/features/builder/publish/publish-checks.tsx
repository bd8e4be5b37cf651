'use client';
import { useWords } from '@signalbox/ui';
import { useBuilder } from '../builder-context.tsx';
import { useTestCases } from '../test/cases/use-test-cases.ts';

/** What speaks for and against publishing, beside the number of changes: ways that no test case covers. */
export function PublishChecks() {
  const t = useWords();
  const { workflow } = useBuilder();
  const cases = useTestCases(workflow.id).data;
  if (!cases || cases.items.length === 0) return null;
  const open = cases.ways.filter((way) => way.cases.length === 0).length;
  return <span className="text-muted">{t('testing.publish.checks', { count: cases.items.length, open })}</span>;
}
