import pg from 'pg';

type Hearer = { onNotice: (payload: string) => void; onReconnect: (() => void) | undefined };

export interface DatabaseListener {
  /** Hears a channel until the answer is called. */
  listen(channel: string, onNotice: (payload: string) => void, onReconnect?: () => void): () => Promise<void>;
  close(): Promise<void>;
}

/**
 * LISTEN on one connection for all channels of this process, opened with the first; it reconnects (0.2 s growing to 5 s). Each listening
 * connection costs PostgreSQL a process, and every notice wakes them all.
 */
export function createListener(url: string, applicationName: string): DatabaseListener {
  const channels = new Map<string, Set<Hearer>>();
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isReady = false;
  let isClosed = false;
  let pause = 200;

  const connect = async (again: boolean) => {
    const next = new pg.Client({ connectionString: url, keepAlive: true, application_name: `${applicationName}, listening` });
    client = next;
    isReady = false;
    const retry = () => {
      if (isClosed || client !== next) return;
      client = null;
      isReady = false;
      void next.end().catch(() => {});
      timer = setTimeout(() => {
        timer = null;
        void connect(true);
      }, pause);
      pause = Math.min(pause * 2, 5000);
    };
    next.on('error', retry);
    next.on('end', retry);
    next.on('notification', ({ channel, payload }) => {
      for (const { onNotice } of [...(channels.get(channel) ?? [])]) onNotice(payload ?? '');
    });
    try {
      await next.connect();
      // Those that come meanwhile see that it is not ready, and are in the list that is read again.
      for (let heard = 0; heard < channels.size; ) {
        const names = [...channels.keys()];
        await next.query(names.map((name) => `listen ${next.escapeIdentifier(name)}`).join('; '));
        heard = names.length;
      }
      isReady = true;
      pause = 200;
      if (again) for (const hearers of [...channels.values()]) for (const { onReconnect } of [...hearers]) onReconnect?.();
    } catch {
      retry();
    }
  };

  const begin = (channel: string) => {
    if (client === null && timer === null) void connect(false);
    else if (isReady) void client?.query(`listen ${client.escapeIdentifier(channel)}`).catch(() => {});
  };
  const close = async () => {
    isClosed = true;
    if (timer) clearTimeout(timer);
    await client?.end().catch(() => {});
  };

  return {
    listen: (channel, onNotice, onReconnect) => {
      const hearer = { onNotice, onReconnect };
      const hearers = channels.get(channel);
      if (hearers) hearers.add(hearer);
      else {
        channels.set(channel, new Set([hearer]));
        begin(channel);
      }
      return async () => {
        channels.get(channel)?.delete(hearer);
      };
    },
    close,
  };
}
