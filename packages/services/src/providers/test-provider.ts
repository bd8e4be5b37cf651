import type { ProviderType, SendOutcome } from '@signalbox/channels';
import type { ProviderTest, TestProvider } from '@signalbox/contract';
import { newId, requireRight } from '@signalbox/domain';
import { insertProviderEvents } from '@signalbox/messaging';
import type { ActorContext } from '../shared/service-context.ts';
import { type BegunTest, beginTest } from './begin-test.ts';
import { hearLines } from './hear-lines.ts';

/**
 * Sends one message by a provider as its lane would, over a connection of its own, and tells every line of it. It is in no ledger and of no run.
 * That it begins is stored before anything leaves, so that a repeat of the request sends nothing, whatever became of the first.
 */
export async function testProvider(context: ActorContext, publicId: string, test: TestProvider): Promise<ProviderTest> {
  const { db, actor } = context;
  requireRight(actor, 'provider.edit');
  const begun = await db.withAccountSql(actor.accountId, (sql) => beginTest(context, sql, publicId, test));
  const heard = hearLines(begun.settings.secrets);
  const { result, rawCode: code, ref, partRefs = [] } = await sendOnce(begun, heard.dialogue);
  const tookMs = heard.afterMs();
  const { message, left, providerId } = begun;
  const raw = { from: message.from, to: message.to, result, code, tookMs, ref, refs: ref === null ? [] : [...partRefs, ref] };
  await db.withAccountSql(actor.accountId, (sql) =>
    insertProviderEvents(sql, providerId, [{ id: newId(), level: result === 'accepted' ? 'info' : 'error', code: 'test.done', raw }]),
  );
  return { result, code, ref, tookMs, left, lines: heard.lines };
}

async function sendOnce(
  { kind, settings, providerId, message }: BegunTest,
  dialogue: Parameters<ProviderType['openSender']>[0]['dialogue'],
): Promise<SendOutcome> {
  const sender = kind.openSender({ ...settings, providerId, dialogue, onStatus: () => {} });
  try {
    return await sender.send(message);
  } finally {
    await sender.close();
  }
}
