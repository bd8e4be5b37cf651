'use client';
import { catalogue } from '@signalbox/nodes';
import { Button, useWords } from '@signalbox/ui';
import { Plus } from 'lucide-react';
import { asText, useFormFacts, type WidgetProps } from '../form-context.tsx';
import { asRows } from '../rows/as-rows.ts';
import { useCallable } from './use-pick-lists.ts';

/** What the workflow that is called asks for, to be taken over with one press. Nothing at steps that call none. */
export function CallInputs({ value, onChange }: WidgetProps) {
  const t = useWords();
  const { graph, nodeId, readOnly } = useFormFacts();
  const node = graph?.nodes.find((one) => one.id === nodeId);
  const isCall = node !== undefined && catalogue.get(node.type)?.calls !== undefined;
  const workflows = useCallable(isCall);
  const called = workflows.data?.items.find((one) => one.id === asText(node?.input.workflow));
  const rows = asRows(value);
  const missing = (called?.call?.inputs ?? []).filter((field) => !rows.some((row) => row.name === field.name));
  if (!isCall || readOnly || missing.length === 0) return null;
  const fields = missing.map((field) => field.title || field.name).join(', ');
  return (
    <div className="grid justify-items-start gap-1.5">
      <p className="text-sm text-muted">{t('form.call.asks', { name: called?.name ?? '', fields })}</p>
      <Button small onClick={() => onChange([...rows, ...missing.map(({ name }) => ({ name, value: '' }))])}>
        <Plus size={16} aria-hidden />
        {t('form.call.add', { count: missing.length })}
      </Button>
    </div>
  );
}
