import { operationalError, type SignalboxError } from '@signalbox/domain';
import { describe, expect, test } from 'vitest';
import { follow, nextRequest, type Request } from './follow.ts';

const at = 'https://a.example/orders?x=1';
const request = (method = 'GET', more: Partial<Request> = {}): Request => ({
  ...{ method, url: at, headers: { 'content-type': 'text/plain', 'idempotency-key': 'k' }, body: method === 'GET' ? null : 'hi' },
  ...more,
});
const led = (method: string, status: number, way: 'safe' | 'all' | 'none' = 'safe', location: string | undefined = '/new') =>
  nextRequest(request(method), { status, headers: location === undefined ? {} : { Location: location } }, way);

describe('method and body, by the rules of fetch', () => {
  // status, method, what becomes of it when all are followed, whether it is followed when the request must stay the same
  test.each<[number, string, string, boolean]>([
    ...[301, 302].flatMap((status): [number, string, string, boolean][] => [
      [status, 'GET', 'GET', true],
      [status, 'POST', 'GET', false],
      [status, 'PUT', 'PUT', true],
      [status, 'PATCH', 'PATCH', true],
      [status, 'DELETE', 'DELETE', true],
    ]),
    [303, 'GET', 'GET', true],
    [303, 'POST', 'GET', false],
    [303, 'PUT', 'GET', false],
    [303, 'DELETE', 'GET', false],
    ...[307, 308].flatMap((status) =>
      ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((m): [number, string, string, boolean] => [status, m, m, true]),
    ),
  ])('%d after %s: %s', (status, method, becomes, isSafe) => {
    const all = led(method, status, 'all');
    expect(all).toMatchObject({
      method: becomes,
      url: 'https://a.example/new',
      body: becomes === method && method !== 'GET' ? 'hi' : null,
    });
    expect(Object.keys(all?.headers ?? {})).toEqual(becomes === method ? ['content-type', 'idempotency-key'] : ['idempotency-key']);
    expect(led(method, status, 'safe')).toEqual(isSafe ? all : null);
    expect(led(method, status, 'none')).toBeNull();
  });
  test.each([200, 201, 300, 304, 305, 306, 399, 400, 500])('%d leads nowhere', (status) => expect(led('GET', status, 'all')).toBeNull());
});

describe('where it leads', () => {
  test.each([
    ['/new', 'https://a.example/new'],
    ['new', 'https://a.example/new'],
    ['?y=2', 'https://a.example/orders?y=2'],
    ['//b.example/x', 'https://b.example/x'],
    ['http://b.example', 'http://b.example/'],
    ['https://a.example/å', 'https://a.example/%C3%A5'],
    ['#part', 'https://a.example/orders?x=1#part'],
  ])('%s', (location, url) => expect(led('GET', 302, 'safe', location)?.url).toBe(url));
  test.each(['ftp://a.example', 'javascript:alert(1)', 'file:///etc/passwd', 'data:,x', 'http://', 'mailto:a@b.example'])(
    '%s: nowhere',
    (location) => expect(led('GET', 302, 'all', location)).toBeNull(),
  );
  test('no location: nowhere', () => expect(nextRequest(request(), { status: 302, headers: {} }, 'all')).toBeNull());
});

describe('credentials', () => {
  const secret = [
    'authorization',
    'proxy-authorization',
    'x-api-key-id',
    'x-apikeys',
    'bearer',
    'x-passwd',
    'x-shopify-hmac-sha256',
    'x-user-jwt',
    'cookie',
    'host',
    'x-api-key',
    'apikey',
    'api-key',
    'x-auth',
    'x-auth-token',
    'x-access-token',
  ];
  const others = ['x-password', 'client-secret', 'x-hub-signature', 'x-session-id', 'x-amz-security-token', 'ocp-apim-subscription-key'];
  const kept = ['accept', 'accept-language', 'content-type', 'idempotency-key', 'user-agent', 'x-trace'];
  const headers = Object.fromEntries([...secret, ...others, ...kept].map((name) => [name, 'v']));
  const after = (location: string) =>
    Object.keys(nextRequest(request('PUT', { headers }), { status: 307, headers: { location } }, 'safe')?.headers ?? {});
  test.each(['/x', 'https://a.example:443/x'])('go along to %s', (location) => expect(after(location)).toEqual(Object.keys(headers)));
  test.each(['https://b.example/', 'http://a.example/', 'https://a.example:8443/', 'https://sub.a.example/'])(
    'do not go to %s',
    (location) => expect(after(location)).toEqual(kept),
  );
});

describe('one after the other', () => {
  const world = (answers: Record<string, [number, string?]>) => {
    const sent: string[] = [];
    const send = async ({ method, url, timeoutMs }: Request & { timeoutMs: number }) => {
      expect(timeoutMs).toBeGreaterThan(0);
      sent.push(`${method} ${url}`);
      const [status, location] = answers[url] ?? [200];
      return { status, headers: location === undefined ? {} : { location }, body: new Uint8Array() };
    };
    return { sent, go: (way: 'safe' | 'all' | 'none', method = 'GET') => follow(request(method), { way, timeoutMs: 1000, send }) };
  };
  const steps = (count: number): Record<string, [number, string]> => ({
    [at]: [302, '/1'],
    ...Object.fromEntries(Array.from({ length: count - 1 }, (_, i) => [`https://a.example/${i + 1}`, [302, `/${i + 2}`]])),
  });
  test('five are followed', async () => {
    const { sent, go } = world(steps(5));
    expect((await go('safe')).status).toBe(200);
    expect(sent).toHaveLength(6);
  });
  test('six are not', async () => {
    const { sent, go } = world(steps(6));
    await expect(go('safe')).rejects.toMatchObject({ kind: 'user', code: 'http.redirects' });
    expect(sent).toHaveLength(6);
  });
  test('a circle ends', () => expect(world({ [at]: [301, at] }).go('all')).rejects.toMatchObject({ code: 'http.redirects' }));
  test.each<[string, 303 | 307, string, boolean]>([
    ['POST', 303, 'http.broken_off', false],
    ['POST', 307, 'http.unreachable', true],
    ['GET', 303, 'http.unreachable', true],
  ])('%s, %d, and nobody at the next host: %s', async (method, status, code, isUnsent) => {
    const send = async ({ url }: Request) => {
      if (url !== at) throw operationalError('http.unreachable', { host: 'b.example' }, { notSent: true });
      return { status, headers: { location: 'https://b.example/' }, body: new Uint8Array() };
    };
    const error = await follow(request(method), { way: 'all', timeoutMs: 1000, send }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'operational', code });
    expect((error as SignalboxError).details.notSent === true).toBe(isUnsent);
  });
  test('what was not followed is the answer', async () => {
    const { go, sent } = world({ [at]: [303, '/done'] });
    expect((await go('safe', 'POST')).status).toBe(303);
    expect((await go('all', 'POST')).status).toBe(200);
    expect(sent).toEqual([`POST ${at}`, `POST ${at}`, 'GET https://a.example/done']);
  });
});
