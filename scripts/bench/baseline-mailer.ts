import { bringMails } from '../../packages/channels/src/smtp/testing/plain-mail.ts';

// A plain Node client that sends mails and keeps nothing. Its arguments: port, how many, over how many connections.
const [port, count, connections] = process.argv.slice(2).map(Number);
const perSecond = await bringMails(port ?? 0, { to: 'maja@example.com', count: count ?? 0, connections: connections ?? 1 });
process.send?.(String(perSecond));
