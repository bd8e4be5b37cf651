import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type PeerOutcome, type ProviderPeer, peerProviderId, type StartPeer } from '@signalbox/testkit/channels';
import { onTestFinished } from 'vitest';
import { basicAuth } from '../../ask-provider.ts';
import { callbackToken } from '../../callback-token.ts';

const [user, password] = ['u1', 'the right one'];
const refusals: Partial<Record<PeerOutcome, [status: number, words: string]>> = {
  refused: [400, 'Invalid to number'],
  throttled: [429, 'Too many requests'],
};

/** 46elks as its documentation describes it. */
export const startPeer: StartPeer = async (door) => {
  const taken: ProviderPeer['taken'][number][] = [];
  const outcomes: PeerOutcome[] = [];
  const call = async (form: Record<string, string>, token = callbackToken(password, peerProviderId)): Promise<boolean> => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await door({ method: 'POST', query: { token }, headers, body: new URLSearchParams(form).toString() }).catch(() => ({
      status: 503,
    }));
    return answer.status === 200 || answer.status === 204;
  };
  const report: ProviderPeer['report'] = (id, state) =>
    call({
      id,
      status: state === 'accepted' ? 'sent' : state,
      ...(state === 'delivered' ? { delivered: '2026-03-02T08:15:00.123456' } : {}),
    });

  const server = createServer(async (request, response) => {
    const say = (status: number, answer: object | string) =>
      response.writeHead(status).end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    const form = new URLSearchParams(await text(request));
    if (request.headers.authorization !== basicAuth(user, password)) return say(401, 'Unauthorized');
    if (request.method === 'GET') return say(200, { id: user, balance: 1_234_500, currency: 'SEK' });
    const outcome = outcomes.shift() ?? 'accepted';
    const refusal = refusals[outcome];
    if (refusal) return say(...refusal);
    taken.push({ from: form.get('from') ?? '', to: form.get('to') ?? '', text: form.get('message') ?? '', raw: Object.fromEntries(form) });
    const id = `s${taken.length}`;
    if (outcome === 'reported first') await report(id, 'delivered');
    if (outcome === 'lost') return request.socket.destroy();
    say(200, { id, status: 'created', direction: 'outgoing', parts: 1, cost: 3500 });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const leave = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(leave);

  return {
    settings: (secret) => ({
      config: { user, apiUrl, timeoutMs: 2000 },
      secrets: { password: secret === 'right' ? password : 'a wrong one' },
    }),
    next: (outcome) => void outcomes.push(outcome),
    taken,
    report,
    say: ({ id, from, to, text: message }) => call({ direction: 'incoming', id, from, to, message, created: '2026-03-02T08:15:00.123456' }),
    forge: () => call({ id: 's1', status: 'failed' }, callbackToken('a wrong one', peerProviderId)),
    leave,
  };
};
