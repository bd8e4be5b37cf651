import type { TestFault, TestSample } from '@signalbox/contract';
import { operationalError } from '@signalbox/domain';
import type { HttpPort } from '@signalbox/nodes';
import type { Say } from '@signalbox/words';

/** The other side of every outside call: what is wrong with it, its sample, or a note that it was not called. */
export const testHttp = (t: Say, { sample, fault }: { sample: TestSample | undefined; fault: TestFault | undefined }): HttpPort => ({
  request: async ({ url }) => {
    if (fault) return faults[fault](new URL(url).host);
    if (!sample) return answered({ status: 200, headers: {}, body: { note: t('views.notCalled') } });
    return answered(sample);
  },
});

/** As the real way out tells of them. */
const faults: Readonly<Record<TestFault, (host: string) => Awaited<ReturnType<HttpPort['request']>>>> = {
  serverError: () => answered({ status: 500, headers: {}, body: { error: 'test' } }),
  timeout: (host) => {
    throw operationalError('http.timeout', { host, ms: 30_000 });
  },
  refused: (host) => {
    throw operationalError('http.unreachable', { host }, { notSent: true });
  },
};

function answered({ status, headers, body }: TestSample): Awaited<ReturnType<HttpPort['request']>> {
  const isText = typeof body === 'string';
  return {
    status,
    headers: { ...(isText ? {} : json), ...headers },
    body: Buffer.from(isText ? body : JSON.stringify(body ?? null)),
  };
}
const json = { 'content-type': 'application/json' };
