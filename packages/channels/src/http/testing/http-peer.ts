import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type PeerOutcome, type ProviderPeer, peerProviderId, type StartPeer } from '@signalbox/testkit/channels';
import { onTestFinished } from 'vitest';
import type { ProviderType } from '../../contract/provider-type.ts';
import type { DoubleCall, DoubleRequest, HttpDouble } from '../double.ts';
import { type HttpFault, type PlayedDouble, playDouble } from '../play-double.ts';

const secret = 'the right one';
const faults: Record<PeerOutcome, HttpFault | null> = {
  ...{ accepted: null, refused: 'refused', throttled: 'busy', lost: 'lost', 'reported first': 'reported first' },
};

/** A double as the peer of a contract; `more` = settings besides those of the double. */
export const httpPeer =
  <Config, Secrets>(
    double: HttpDouble,
    type: Pick<ProviderType<Config, Secrets>, 'config' | 'secrets' | 'callbackUrl'>,
    more: object = {},
  ): StartPeer =>
  async (door) =>
    (await startHttpPeer(double, type, { door, more })).peer;

/** The same with what more it can play. */
export async function startHttpPeer<Config, Secrets>(
  double: HttpDouble,
  type: Pick<ProviderType<Config, Secrets>, 'config' | 'secrets' | 'callbackUrl'>,
  { door, more = {} }: { door: Parameters<StartPeer>[0]; more?: object },
): Promise<{ peer: ProviderPeer; played: PlayedDouble; after: () => Promise<void> }> {
  const bring = async ({ method, url, headers, body }: DoubleCall) => {
    const query = Object.fromEntries(new URL(url).searchParams);
    return (await door({ method, query, headers, body }).catch(() => ({ status: 503 }))).status;
  };
  const ended = new AbortController();
  const slow = () => new Promise<void>((resolve) => ended.signal.addEventListener('abort', () => resolve()));
  const played = playDouble(double, { secret, bring, reports: false, slow });
  let after = async () => {};
  const server = createServer(async (request, response) => {
    const handled = await played.handle(await read(request));
    after = handled.after;
    if (handled.answer === null) return request.socket.destroy();
    response.writeHead(handled.answer.status, { ...handled.answer.headers }).end(handled.answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const leave = () =>
    new Promise<void>((resolve) => {
      ended.abort();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(leave);

  const settings = (which: 'right' | 'wrong') => {
    const { config, secrets } = double.settings(which === 'right' ? secret : 'a wrong one', apiUrl);
    return { config: { ...config, publicUrl: 'https://signalbox.example/', timeoutMs: 2000, ...more }, secrets };
  };
  const { config, secrets } = settings('right');
  const url =
    type.callbackUrl?.({ config: type.config.parse(config), secrets: type.secrets.parse(secrets), providerId: peerProviderId }) ?? '';
  const reportUrl = (ref: string) => played.taken.find((one) => one.ref === ref)?.reportUrl ?? url;
  const isWell = async (status: Promise<number | null>) => [200, 204].includes((await status) ?? 0);
  const peer: ProviderPeer = {
    settings,
    next: (outcome) => {
      const fault = faults[outcome];
      if (fault !== null) played.next(fault);
    },
    taken: played.taken,
    report: (ref, state) => isWell(played.report(ref, state, reportUrl(ref))),
    say: (message) => isWell(played.say({ ...message, url })),
    forge: () => isWell(played.report('1', 'failed', url, true)),
    leave,
  };
  return { peer, played, after: () => after() };
}

async function read(request: IncomingMessage): Promise<DoubleRequest> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://double');
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  return { method: request.method ?? 'GET', path: pathname, query: Object.fromEntries(searchParams), headers, body: await text(request) };
}
