import { Problem } from '@signalbox/contract';
import { newId, toPublicId } from '@signalbox/domain';
import { filePort } from '@signalbox/runner';
import { type ApiSetup, apiSetup } from '@signalbox/testkit/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let at: ApiSetup;
beforeAll(async () => {
  at = await apiSetup();
});
afterAll(() => at.close());

/** Kept by our account and asked for. */
async function download(bytes: Uint8Array, type: string, name = 'answer.bin'): Promise<Response> {
  const { id } = await filePort(at.database.db, at.ours.person.accountId).keep({ bytes, name, type });
  return at.ask(`/files/${id}`);
}

test('the bytes come as they were kept, as a download with its name', async () => {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const response = await download(bytes, 'image/png', 'Größe.png');
  expect(response.status).toBe(200);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-length': '256',
    'content-disposition': `attachment; filename="Gr__e.png"; filename*=UTF-8''Gr%C3%B6%C3%9Fe.png`,
    'content-security-policy': `default-src 'none'; frame-ancestors 'none'; sandbox`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
});

test('five megabytes come whole', async () => {
  const bytes = Buffer.alloc(5 * 1024 * 1024, 7);
  expect(Buffer.from(await (await download(bytes, 'application/pdf')).arrayBuffer()).equals(bytes)).toBe(true);
});

test.each([
  'text/html',
  'application/xhtml+xml',
  'image/svg+xml',
  'text/xml',
  'application/xml',
  'application/rss+xml',
  'text/javascript',
  'application/javascript',
  'text/css',
  'multipart/related',
  'message/rfc822',
  'application/x-shockwave-flash',
  'image/png\r\nx: y',
  'nonsense',
])('%s never comes under its own name', async (type) => {
  const response = await download(Buffer.from(`<script>${type}</script>`), type);
  expect(response.headers.get('content-type')).toBe('application/octet-stream');
  expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
});

test.each(['application/json', 'text/plain', 'text/csv', 'audio/mpeg', 'video/mp4', 'image/vnd.microsoft.icon'])('%s does', async (type) =>
  expect((await download(Buffer.from(type), type)).headers.get('content-type')).toBe(type),
);

describe('404 in plain words', () => {
  const problemAt = async (id: string) => {
    const response = await at.ask(`/files/${id}`);
    return [response.status, Problem.parse(await response.json())] as const;
  };
  test('for what does not exist, of another account, or over', async () => {
    await at.database.admin('update file set expires_at = now() where account_id = $1 and size_bytes = 9', [at.ours.person.accountId]);
    for (const id of [toPublicId('file', newId()), at.theirs.file, at.ours.file]) {
      const [status, { code, detail }] = await problemAt(id);
      expect([status, code, detail]).toEqual([
        404,
        'file.not_found',
        'There is no such file, or it is gone: what calls bring is kept for 30 days.',
      ]);
    }
  });
  test('for what is no id', async () => expect(await problemAt('fil_x')).toMatchObject([404, { code: 'file.not_found' }]));
});

test('nobody reads a file without a session', async () => {
  expect((await at.api.request(`/api/v1/files/${at.ours.file}`)).status).toBe(401);
});
