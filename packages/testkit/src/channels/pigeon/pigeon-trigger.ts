import { firstWord, restOfText } from '@signalbox/domain';
import { keywords } from '@signalbox/flow';
import { defineNode, triggerNode } from '@signalbox/nodes/contract';
import { z } from 'zod';
import { pigeon } from './pigeon.ts';

/** The one step that a channel needs of its own. */
export const letterNode = defineNode({
  type: 'trigger.letter',
  kind: 'trigger',
  group: 'trigger',
  bringsText: true,
  title: 'Letter',
  help: 'Starts the workflow when a pigeon comes in.',
  icon: 'bird',
  input: z.object({ keywords: keywords({ title: 'Keywords' }).default([]) }),
  output: z.object({ from: z.string(), to: z.string(), text: z.string(), seal: z.string(), rest: z.string() }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ keywords: words = [] }) => words.join(', '),
  bind: ({ keywords: words }) => ({
    kind: pigeon.id,
    keys: words.length === 0 ? ['*'] : words.map(firstWord),
    sourceId: null,
    config: {},
  }),
});

export const letterTrigger = triggerNode(letterNode, ({ kind, payload }, { keywords: words }) => {
  if (kind !== pigeon.id) return null;
  const letter = letterNode.output.omit({ rest: true }).parse(payload);
  const isWanted = words.length === 0 || words.some((word) => firstWord(word) === firstWord(letter.text));
  return isWanted ? { ...letter, rest: restOfText(letter.text) } : null;
});
