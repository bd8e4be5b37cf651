import { connect } from 'node:net';
import type { Outside } from '../contract/outside.ts';
import type { SmtpConfig } from './config.ts';

type Opened = (error: Error | null, opened?: { connection: ReturnType<typeof connect> }) => void;

/** How the mailer gets a connection to its server: by this way, before it encrypts. */
export const socketBy =
  (outside: Outside, { host, port, localAddress, timeoutMs }: SmtpConfig) =>
  (_options: unknown, done: Opened): void => {
    outside.addressOf(host, port).then(
      (address) => {
        const socket = connect({ host: address, port, ...(localAddress === '' ? {} : { localAddress }) });
        const finish = (error: Error | null) => {
          clearTimeout(timer);
          socket.off('error', finish).off('connect', isThere);
          if (error) socket.destroy();
          done(error, ...(error ? [] : [{ connection: socket }]));
        };
        const isThere = () => finish(null);
        const timer = setTimeout(() => finish(Object.assign(new Error('Connection timeout'), { code: 'ETIMEDOUT' })), timeoutMs);
        socket.once('error', finish).once('connect', isThere);
      },
      (error: Error) => done(error),
    );
  };
