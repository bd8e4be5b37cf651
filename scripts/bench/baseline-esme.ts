import { connect } from 'node:net';
import { openConnection } from '@signalbox/channels';

// A plain Node client that acknowledges every text at once and keeps none. Its argument is the port of the SMSC.
const socket = connect(Number(process.argv[2]), '127.0.0.1', async () => {
  const connection = openConnection(socket, {
    ...{ responseTimeoutMs: 30_000, enquireLinkMs: 60_000, onClose: () => process.exit(0) },
    onRequest: (pdu) => connection.answer(pdu, 0, { message_id: '' }),
  });
  await connection.request('bind_receiver', { system_id: 'plain', password: 'secret', interface_version: 0x34 });
  process.send?.('bound');
});
