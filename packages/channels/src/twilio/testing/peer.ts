import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type PeerOutcome, type ProviderPeer, peerProviderId, type StartPeer } from '@signalbox/testkit/channels';
import { onTestFinished } from 'vitest';
import { basicAuth } from '../../ask-provider.ts';
import { callbackAddress } from '../../callback-token.ts';
import { twilioSignature } from '../callback.ts';

const [accountSid, authToken] = [`AC${'0'.repeat(32)}`, 'the right one'];
const publicUrl = 'https://signalbox.example/';
const refusals: Partial<Record<PeerOutcome, [status: number, code: number]>> = { refused: [400, 21211], throttled: [429, 20429] };

/** Twilio as its documentation describes it. */
export const startPeer: StartPeer = async (door) => {
  const taken: ProviderPeer['taken'][number][] = [];
  const outcomes: PeerOutcome[] = [];
  const call = async (form: Record<string, string>, token = authToken): Promise<boolean> => {
    const signature = twilioSignature(token, callbackAddress(publicUrl, peerProviderId), Object.entries(form));
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature };
    const answer = await door({ method: 'POST', query: {}, headers, body: new URLSearchParams(form).toString() }).catch(() => ({
      status: 503,
    }));
    return answer.status === 200;
  };
  const report: ProviderPeer['report'] = (sid, state) =>
    call({ MessageSid: sid, MessageStatus: state === 'accepted' ? 'sent' : state, AccountSid: accountSid });

  const server = createServer(async (request, response) => {
    const say = (status: number, answer: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    const form = new URLSearchParams(await text(request));
    if (request.headers.authorization !== basicAuth(accountSid, authToken)) return say(401, { code: 20003, status: 401 });
    if (request.method === 'GET') return say(200, { account_sid: accountSid, balance: '12.34', currency: 'USD' });
    const outcome = outcomes.shift() ?? 'accepted';
    const refusal = refusals[outcome];
    if (refusal) return say(refusal[0], { code: refusal[1], status: refusal[0] });
    taken.push({ from: form.get('From') ?? '', to: form.get('To') ?? '', text: form.get('Body') ?? '', raw: Object.fromEntries(form) });
    const sid = `SM${taken.length}`;
    if (outcome === 'reported first') await report(sid, 'delivered');
    if (outcome === 'lost') return request.socket.destroy();
    say(201, { sid, status: 'queued' });
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
      config: { accountSid, publicUrl, apiUrl, timeoutMs: 2000 },
      secrets: { authToken: secret === 'right' ? authToken : 'a wrong one' },
    }),
    next: (outcome) => void outcomes.push(outcome),
    taken,
    report,
    say: ({ id, from, to, text: body }) =>
      call({ MessageSid: id, SmsStatus: 'received', From: from, To: to, Body: body, AccountSid: accountSid }),
    forge: () => call({ MessageSid: 'SM1', MessageStatus: 'failed' }, 'a wrong one'),
    leave,
  };
};
