import { openPlainServer } from '../../packages/channels/src/smtp/testing/plain-mail.ts';

// A plain Node mail server without a database; it tells its port.
const { port } = await openPlainServer();
process.send?.(String(port));
