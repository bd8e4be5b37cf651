'use client';
import { useWords } from '@signalbox/ui';
import type { Say } from '@signalbox/words/light';
import { SquareFunction } from 'lucide-react';
import type { ReactNode } from 'react';
import { StepTile } from '../canvas/cards/step-icon.tsx';
import { stepModel } from '../canvas/cards/step-model.ts';
import { useFormFacts } from '../schema-form/form-context.tsx';
import { ListOption } from '../schema-form/values/list-option.tsx';
import { exampleOf } from '../schema-form/values/sample.ts';
import { signatureOf } from './signature-of.ts';
import type { Choice } from './use-completion.ts';

interface CompletionOptionProps {
  id: string;
  item: Choice;
  /** Where its kind begins. */
  heading: string | null;
  isActive: boolean;
  onPick: () => void;
}

export function CompletionOption({ id, item, heading, isActive, onPick }: CompletionOptionProps) {
  const t = useWords();
  const { middle, end } = useParts(item);
  return (
    <ListOption {...{ id, heading, isActive, onPick }} isSelected={isActive} className="flex min-h-9 items-center gap-2.5 px-2 py-1">
      <Picture item={item} />
      <span className="min-w-0 grow truncate">{nameOf(t, item)}</span>
      {middle && <code className="max-w-40 shrink-0 truncate font-mono text-xs text-muted phone:hidden">{middle}</code>}
      {end && <span className="max-w-44 shrink-0 truncate text-right num">{end}</span>}
    </ListOption>
  );
}

function nameOf(t: Say, item: Choice): ReactNode {
  if (item.kind === 'value')
    return (
      <>
        <b className="font-title">{item.value.title}</b> <span className="text-muted">{item.value.from}</span>
      </>
    );
  if (item.kind === 'function') {
    const { before, name, rest } = signatureOf(t, item.made);
    return (
      <code className="font-mono">
        {before}
        <b className="font-title">{name}</b>
        <span className="text-muted">{rest}</span>
      </code>
    );
  }
  return <code className="font-mono">{item.kind === 'item' ? item.name : item.operator.sign}</code>;
}

/** The id of a value with what it was last time; the line of help of a function. */
function useParts(item: Choice): { middle?: string; end?: ReactNode } {
  const t = useWords();
  const { sample } = useFormFacts();
  if (item.kind === 'value') {
    const last = exampleOf(item.value.path, sample);
    return {
      middle: item.value.path,
      end: last === null ? <span className="text-muted">{item.value.type}</span> : <b className="font-title">{last}</b>,
    };
  }
  if (item.kind === 'function') return { end: <span className="text-muted">{t.find(`functions.help.${item.made.name}`)}</span> };
  return item.kind === 'operator' ? { end: <span className="text-muted">{t(`expression.sign.${item.operator.word}`)}</span> } : {};
}

function Picture({ item }: { item: Choice }) {
  const { graph } = useFormFacts();
  if (item.kind === 'function')
    return (
      <span className="sb-tile sb-tile-logic scale-80">
        <SquareFunction size={18} strokeWidth={1.8} aria-hidden />
      </span>
    );
  const node = item.kind === 'value' && item.value.nodeId !== null ? graph?.nodes.find(({ id }) => id === item.value.nodeId) : undefined;
  const { icon, group } =
    node && graph ? stepModel(node, graph.edges) : { icon: item.kind === 'value' ? 'users' : 'variable', group: 'contact' };
  return (
    <span className="scale-80">
      <StepTile icon={icon} group={group} />
    </span>
  );
}
