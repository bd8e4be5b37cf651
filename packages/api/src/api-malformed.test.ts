import { Problem } from '@signalbox/contract';
import { type ApiSetup, apiSetup } from '@signalbox/testkit/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let at: ApiSetup;
beforeAll(async () => {
  at = await apiSetup();
});
afterAll(() => at.close());

describe("malformed input is the sender's fault", () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  const node = (input: string) => `{"revision":1,"graph":{"nodes":[{"id":"a","type":"trigger.sms","input":${input}}]}}`;
  const bodies: [string, string, string][] = [
    ['POST', '/workflows', ''],
    ['POST', '/workflows', '{'],
    ['POST', '/workflows', 'null'],
    ['POST', '/workflows', '[]'],
    ['POST', '/workflows', '{"name":5}'],
    ['POST', '/workflows', '{"name":""}'],
    ['POST', '/workflows', `{"name":"${'x'.repeat(121)}"}`],
    ['POST', '/workflows', '{"name":"a\\u0000b"}'],
    ['POST', '/workflows', '{"name":"\\ud800"}'],
    ['POST', '/workflows', '{"name":"x","graph":{"nodes":[{"id":"1","type":"x"}]}}'],
    ['POST', '/workflows', '{"name":"x","graph":{"format":99}}'],
    ['PATCH', '/workflows/:w', '{"revision":1e300}'],
    ['PATCH', '/workflows/:w', '{"revision":"1"}'],
    ['PATCH', '/workflows/:w', '{"revision":9007199254740991,"name":"x"}'],
    ['PATCH', '/workflows/:w', '{"revision":1,"class":"huge"}'],
    ['PUT', '/workflows/:w/draft', `{"revision":1,"graph":${deep}}`],
    ['PUT', '/workflows/:w/draft', node('{"k":"\\u0000"}')],
    ['PUT', '/workflows/:w/draft', node('{"\\u0000":1}')],
    ['PUT', '/workflows/:w/draft', node(`{"k":${deep}}`)],
    ['PUT', '/workflows/:w/draft', '{"revision":-99999999999999999999,"graph":{}}'],
    ['PUT', '/workflows/:w/draft', '{"revision":-5,"graph":{}}'],
    ['PUT', '/workflows/:w/draft', `{"revision":1,"graph":{"x":"${'x'.repeat(2_100_000)}"}}`],
    ['POST', '/workflows/:w/publish', '{"draftRevision":1.5}'],
    ['POST', '/workflows/:w/publish', '{"draftRevision":99999999999}'],
    ['POST', '/workflows/:w/runs', '{"inputs":[]}'],
    ['POST', '/workflows/:w/runs', '{"inputs":{}}'],
    ['POST', '/compile', '{}'],
    ['POST', '/compile', '{"graph":{"edges":[{}]}}'],
    ['POST', '/me/account', '{"accountId":"acc_x"}'],
    ['POST', '/me/account', '{"accountId":{}}'],
    ['PATCH', '/me', '{"language":"xx"}'],
    ['PATCH', '/me', '{"theme":1}'],
    ['PATCH', '/me', '{"timeZone":"Europe/Nowhere"}'],
    ['POST', '/practice/phones/1/messages', '{"to":"","text":""}'],
    ['PUT', '/practice/phones/1/outcome', '{"outcome":"x"}'],
    ['POST', '/runs/x/cancel', '{'],
    ['POST', '/runs/x/retry', '{"from":"middle"}'],
    ['POST', '/runs/retry', '{"from":"start","workflowId":"x","failedSince":"yesterday"}'],
    ['POST', '/runs/retry', '{"from":"start","workflowId":"wfl_x","failedSince":"2026-01-01T00:00:00Z","limit":501}'],
    ['POST', '/runs/retry', '{"from":"start","partsOf":{"runId":"run_x","nodeId":"each","visit":0}}'],
    ['POST', '/runs/retry', '{"from":"start","dryRun":true}'],
    ['POST', '/runs/x/terminate', '{"reason":" "}'],
    ['POST', '/tasks/x/answer', '{"outcome":"maybe"}'],
    ['POST', '/tasks/tsk_x/answer', '{"outcome":"done","values":[]}'],
    ['POST', '/workflows/:w/versions/x/move', '{"to":5}'],
    ['POST', '/workflows/:w/test', '{"answers":[{"afterMs":-1}]}'],
    ['POST', '/workflows/:w/test', '{"samples":{"a":{"status":1000}}}'],
    ['POST', '/workflows/:w/test', '{"trigger":{"nodeId":"nobody"}}'],
  ];
  test.each(bodies)('%s %s %.60s', async (method, path, body) => {
    const response = await at.ask(path.replace(':w', at.ours.workflow), { method, body });
    expect([response.status >= 400 && response.status < 500, response.status]).toEqual([true, response.status]);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    Problem.parse(await response.json());
  });

  const bytes = (...parts: (string | number)[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));
  test.each([
    ['not UTF-8', bytes('{"name":"', 0xc5, 'sa"}')],
    ['half a letter', bytes('{"name":"x', 0xc3, '"}')],
    ['a letter written too long', bytes('{"name":"', 0xc0, 0xaf, '"}')],
    ['half a pair', bytes('{"name":"', 0xed, 0xa0, 0x80, '"}')],
    ['UTF-16', Buffer.from('{"name":"x"}', 'utf16le')],
    ['a name twice', bytes('{"name":"a","name":"b"}')],
    ['a name twice, once in escapes', bytes('{"name":"a", "n\\u0061me" : "b"}')],
    ['a name twice, deep inside', bytes('{"name":"a","graph":{"nodes":[{"id":"a","type":"x","input":{"k":1,"j":{},"k":2}}]}}')],
  ])('%s', async (_, body) => {
    const response = await at.ask('/workflows', { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(Problem.parse(await response.json()).code).toBe('request.invalid');
  });
  test.each(['{"name":"a","graph":{"name":"name\\":"}}', '{"name":"\\"name\\":"}', '\ufeff{"name":"a","description":"name"}'])(
    'is no name twice: %s',
    async (body) => expect((await at.ask('/workflows', { method: 'POST', body })).status).not.toBe(400),
  );

  test.each([
    '/runs/%',
    '/runs/%zz',
    '/runs/%ff',
    '/runs/%4',
    '/runs/%C3',
    '/runs/%ED%A0%80',
    '/runs/%25',
    '/runs/%C3%A5%',
    '/%',
    '/openapi.json%',
  ])('no address: %s', async (path) => {
    const response = await at.ask(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    expect(Problem.parse(await response.json()).code).toBe('request.invalid');
  });
  const queries = [
    '/runs?limit=0',
    '/runs?limit=-1',
    '/runs?limit=999',
    '/runs?limit=1e3',
    '/runs?limit=1&limit=2',
    '/runs?before=x',
    '/runs?before=run_%00',
    '/runs?before=msg_01jq8v0000000000000000000a',
    '/runs?state=gone',
    '/runs?search=%00',
    `/runs?search=${'x'.repeat(101)}`,
    '/runs/%00',
    '/runs/x',
    `/runs/run_${'z'.repeat(26)}`,
    '/runs/run_0000000000000000000000000g',
    '/runs?workflowId=x',
    '/messages?direction=up',
    '/messages?state=sendin',
    '/messages/x',
    '/messages?contactId=con_',
    '/workflows/%ff',
    '/workflows/..%2f..',
    '/workflows/x/versions/y',
    '/contacts?limit=a',
    '/contacts?before=con_',
    '/practice/phones/%00/messages',
    '/practice/phones/1/messages?after=-1',
    '/practice/phones/1/messages?waitMs=x',
    '/%00',
    '/runs?tag=nocolon',
    '/runs/x/children?visit=-1',
    '/tasks?mine=yes',
    '/tasks?before=run_x',
    '/workflows/x/diff?from=y',
    '/workflows/x/waiting/a?version=b',
  ];
  test.each(queries)('GET %s', async (path) => {
    const response = await at.ask(path);
    expect([response.status >= 400 && response.status < 500, response.status]).toEqual([true, response.status]);
    Problem.parse(await response.json());
  });
  test.each([
    '/runs?search=%25_%27%22%5C',
    '/contacts?search=%F0%9F%98%80',
    '/messages?search=%ff%fe',
    '/workflows?search=*',
    '/runs?unknown=1',
  ])('GET %s is odd but fine', async (path) => {
    expect((await at.ask(path)).status).toBe(200);
  });
});

test('long whole numbers in a body keep their digits', async () => {
  const graph = (input: string) => `{"format":1,"nodes":[{"id":"a","type":"data.set","input":${input}}]}`;
  const answer = await at.ask('/workflows', { method: 'POST', body: `{"name":"Long","graph":${graph('{"id":8412006733905521417}')}}` });
  expect(answer.status).toBeLessThan(300);
  const { id } = (await answer.json()) as { id: string };
  expect(await (await at.ask(`/workflows/${id}`)).text()).toContain('"8412006733905521417"');
});
