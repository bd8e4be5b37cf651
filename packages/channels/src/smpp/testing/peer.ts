import type { PeerOutcome, ProviderPeer, StartPeer } from '@signalbox/testkit/channels';
import { fromSmppAddress, toSmppAddress } from '../address.ts';
import { type Connection, openConnection } from '../connection.ts';
import { joinContents, readContent } from '../content.ts';
import { esme } from '../esme-status.ts';
import { useServer } from '../fake-smsc.ts';
import { type Pdu, type PduFields, textField } from '../pdu.ts';
import { splitContent } from '../split-content.ts';

const password = 'right one';
const refusals: Partial<Record<PeerOutcome, number>> = { refused: esme.invalidRecipient, throttled: esme.throttled };

/** An SMSC that does as it is told. */
export const startPeer: StartPeer = async () => {
  const taken: ProviderPeer['taken'][number][] = [];
  const outcomes: PeerOutcome[] = [];
  const connections = new Set<Connection>();
  const waiting: ((receiver: Connection) => void)[] = [];
  let receiver: Connection | null = null;
  let hasLeft = false;

  const bind = (pdu: Pdu, connection: Connection) => {
    if (textField(pdu, 'password') !== password) return connection.answer(pdu, esme.bindFailed);
    connection.answer(pdu, esme.ok, { system_id: 'peer' });
    if (pdu.command !== 'bind_receiver') return;
    receiver = connection;
    for (const go of waiting.splice(0)) go(connection);
  };
  const submit = async (pdu: Pdu, connection: Connection) => {
    const outcome = outcomes.shift() ?? 'accepted';
    const refusal = refusals[outcome];
    if (refusal !== undefined) return connection.answer(pdu, refusal);
    const text = joinContents([{ ...readContent(pdu), concat: null }]);
    taken.push({ from: fromSmppAddress(pdu, 'source'), to: fromSmppAddress(pdu, 'dest'), text });
    const ref = `m${taken.length}`;
    if (outcome === 'lost') return;
    if (outcome === 'reported first') await report(ref, 'delivered');
    connection.answer(pdu, esme.ok, { message_id: ref });
  };
  const port = await useServer((socket) => {
    if (hasLeft) return void socket.destroy();
    const connection: Connection = openConnection(socket, {
      ...{ responseTimeoutMs: 5_000, enquireLinkMs: 60_000 },
      onClose: () => connections.delete(connection),
      onRequest: (pdu) => (pdu.command.startsWith('bind_') ? bind(pdu, connection) : submit(pdu, connection)),
    });
    connections.add(connection);
  });

  const deliver = async (fields: PduFields): Promise<boolean> => {
    const to = receiver ?? (await new Promise<Connection>((resolve) => waiting.push(resolve)));
    const answer = await to.request('deliver_sm', fields);
    return answer.kind === 'answer' && answer.pdu.status === esme.ok;
  };
  const report: ProviderPeer['report'] = (ref, state) =>
    deliver({
      ...{ esm_class: 0x04, receipted_message_id: ref, message_state: state === 'delivered' ? 2 : 1 },
      short_message: Buffer.from(`id:${ref} stat:${state === 'delivered' ? 'DELIVRD' : 'ACCEPTD'} err:000`),
    });

  return {
    settings: (secret) => ({
      config: { host: '127.0.0.1', port, systemId: 'ours', responseTimeoutMs: 500 },
      secrets: { password: secret === 'right' ? password : 'wrong one' },
    }),
    next: (outcome) => void outcomes.push(outcome),
    taken,
    report,
    say: ({ id, from, to, text }) => {
      const [source, dest] = [toSmppAddress(from), toSmppAddress(to)];
      return deliver({
        ...{ source_addr_ton: source?.ton, source_addr_npi: source?.npi, source_addr: source?.address },
        ...{ dest_addr_ton: dest?.ton, dest_addr_npi: dest?.npi, destination_addr: dest?.address },
        ...{ ...splitContent(text, 1)[0], receipted_message_id: id },
      });
    },
    leave: async () => {
      hasLeft = true;
      for (const connection of connections) connection.destroy('gone');
    },
  };
};
