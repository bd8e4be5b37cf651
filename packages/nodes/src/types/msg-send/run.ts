import { runNode } from '../../contract/define-node.ts';
import type { EffectContext, EffectItem, EffectResult } from '../../contract/effect-context.ts';
import { lost, readRecipient } from '../../shared/node-errors.ts';
import { queueTexts } from '../../shared/queue-texts.ts';
import { node } from './node.ts';
import type { Send, SendItem } from './send-item.ts';
import { finishMany, sendMany } from './send-many.ts';
import { sendOnes } from './send-ones.ts';

export const run = runNode(node, async (items, context) => {
  const kinds = { first: sendFirst, again: finishMany, many: sendMany, one: sendOnes };
  const results = new Map<SendItem, EffectResult>();
  for (const kind of ['first', 'again', 'many', 'one'] as const) {
    const mine = items.filter((item) => kindOf(item) === kind);
    if (mine.length === 0) continue;
    const made = await kinds[kind](mine, context);
    for (const [index, item] of mine.entries()) results.set(item, made[index] ?? { error: lost });
  }
  return items.map((item) => results.get(item) ?? { error: lost });
});

/** Plans that were made before version 2 know nothing of who. */
function kindOf({ input, answer }: SendItem): 'first' | 'again' | 'many' | 'one' {
  if (!('who' in input)) return 'first';
  if (input.who !== 'people') return 'one';
  return answer ? 'again' : 'many';
}

async function sendFirst(items: SendItem[], context: EffectContext): Promise<EffectResult[]> {
  const typed = items as EffectItem<Send & { text: string; subject?: string }>[];
  const queued = await queueTexts(typed, context, ({ input }) => {
    const read = readRecipient(context.channels, input.to, 'to');
    return 'error' in read ? read : { channel: read.channel, to: read.address, from: input.from || null };
  });
  return queued.map((one) => ('error' in one ? one : { port: 'next', output: { messageId: one.messageId, parts: one.parts, to: one.to } }));
}
