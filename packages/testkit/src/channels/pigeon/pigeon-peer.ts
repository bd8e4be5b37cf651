import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { PeerOutcome, ProviderPeer, StartPeer } from '../provider-peer.ts';
import { signature, signatureHeader } from './pigeon-provider.ts';

const key = 'grain';
const statuses: Partial<Record<PeerOutcome, number>> = { refused: 404, throttled: 429 };

/** The keeper of the lofts: takes pigeons over HTTP, and calls back. */
export const startPigeonPeer: StartPeer = async (door) => {
  const taken: ProviderPeer['taken'][number][] = [];
  const outcomes: PeerOutcome[] = [];
  const call = async (event: object, signedWith = key): Promise<boolean> => {
    const body = JSON.stringify(event);
    const headers = { 'content-type': 'application/json', [signatureHeader]: signature(body, signedWith) };
    const { status } = await door({ method: 'POST', query: {}, headers, body }).catch(() => ({ status: 503 }));
    return status === 204;
  };
  const report: ProviderPeer['report'] = (ref, state) => call({ kind: 'report', ref, state });

  const server = createServer(async (request, response) => {
    const say = (status: number, answer: object) => response.writeHead(status).end(JSON.stringify(answer));
    const body = await text(request);
    if (request.headers.authorization !== `Bearer ${key}`) return say(401, {});
    if (request.method === 'GET') return say(200, { micros: 12_500_000 });
    const outcome = outcomes.shift() ?? 'accepted';
    const status = statuses[outcome];
    if (status) return say(status, {});
    const { from, to, ...content } = JSON.parse(body) as { from: string; to: string; text: string };
    taken.push({ from, to, text: content.text, raw: content });
    const id = `p-${taken.length}`;
    if (outcome === 'reported first') await report(id, 'delivered');
    if (outcome === 'lost') return request.socket.destroy();
    say(201, { id });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const leave = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(leave);

  return {
    settings: (secret) => ({ config: { url }, secrets: { key: secret === 'right' ? key : 'chaff' } }),
    next: (outcome) => void outcomes.push(outcome),
    taken,
    report,
    say: ({ id, ...message }) =>
      call({ kind: 'message', providerMessageId: id, from: message.from, to: message.to, content: { text: message.text, seal: 'plain' } }),
    forge: () => call({ kind: 'report', ref: 'p-1', state: 'failed' }, 'chaff'),
    leave,
  };
};
