import pg from 'pg';

/** LISTEN on a connection of its own, with reconnects (0.2 s growing to 5 s). */
export function listenOn(
  url: string,
  { channel, onNotice, onReconnect }: { channel: string; onNotice: (payload: string) => void; onReconnect?: (() => void) | undefined },
): () => Promise<void> {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;
  let pause = 200;

  const connect = async (again: boolean) => {
    const next = new pg.Client({ connectionString: url, keepAlive: true, application_name: `listen ${channel}` });
    client = next;
    const retry = () => {
      if (closed || client !== next) return;
      client = null;
      void next.end().catch(() => {});
      timer = setTimeout(() => void connect(true), pause);
      pause = Math.min(pause * 2, 5000);
    };
    next.on('error', retry);
    next.on('end', retry);
    next.on('notification', (notice) => onNotice(notice.payload ?? ''));
    try {
      await next.connect();
      await next.query(`listen ${next.escapeIdentifier(channel)}`);
      pause = 200;
      if (again) onReconnect?.();
    } catch {
      retry();
    }
  };
  void connect(false);

  return async () => {
    closed = true;
    if (timer) clearTimeout(timer);
    await client?.end().catch(() => {});
  };
}
