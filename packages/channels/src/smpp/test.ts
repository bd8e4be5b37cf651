import type { ProviderSettings, SendOutcome } from '../contract/messages.ts';
import type { SmppConfig, SmppSecrets } from './config.ts';
import { openConnection } from './connection.ts';
import { dial } from './dial.ts';
import { isRefusal, resultOfStatus } from './esme-status.ts';
import { bindOf } from './links.ts';
import { statusCode } from './pdu.ts';
import { bindFields } from './session.ts';

/** Binds as a sender and leaves again. An operator that allows one bind only refuses it while the lane has that one. */
export async function testSmpp({
  config,
  secrets,
  dialogue,
  outside,
}: ProviderSettings<SmppConfig, SmppSecrets>): Promise<Pick<SendOutcome, 'result' | 'rawCode'>> {
  const dialled = await dial(config, AbortSignal.timeout(config.responseTimeoutMs), outside);
  if ('error' in dialled) return { result: 'transient', rawCode: dialled.error };
  const { responseTimeoutMs, enquireLinkMs } = config;
  const connection = openConnection(dialled.socket, { responseTimeoutMs, enquireLinkMs, dialogue, onRequest: () => {}, onClose: () => {} });
  const bound = await connection.request(bindOf(config), bindFields({ config, secrets }));
  await connection.unbind();
  if (bound.kind !== 'answer') return { result: 'transient', rawCode: bound.kind };
  const { status } = bound.pdu;
  return { result: isRefusal(status) ? 'auth' : resultOfStatus(status), rawCode: statusCode(status) };
}
