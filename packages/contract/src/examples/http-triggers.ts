import type { HttpListening, HttpRequestList, HttpTrigger, ListenHttp, SetHttpSecret, SetHttpSecretAnswer } from '../http-triggers.ts';
import { exampleId } from './ids.ts';

export const httpTriggerExample: HttpTrigger = {
  address: 'http://127.0.0.1:8080/hooks/Zk3mC0bq8yG1vT5xWn7sLr2pQe9uJh4aDf6iBo0cKtM',
  pathBase: 'http://127.0.0.1:8080/in/1/',
  secretSetAt: '2026-03-02T09:12:00.000Z',
  oldSecretUntil: null,
};
export const setHttpSecretExample: SetHttpSecret = {};
export const setHttpSecretAnswerExample: SetHttpSecretAnswer = {
  trigger: httpTriggerExample,
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
};
export const listenHttpExample: ListenHttp = { path: 'orders/new' };
export const httpListeningExample: HttpListening = { until: '2026-03-02T09:17:00.000Z' };
export const httpRequestListExample: HttpRequestList = {
  items: [
    {
      id: exampleId('httpRequest'),
      at: '2026-03-02T09:12:00.000Z',
      method: 'POST',
      query: {},
      headers: { 'content-type': 'application/json' },
      body: '{"number":"A 7","amount":12}',
      ip: '192.0.2.7',
      status: 202,
      code: null,
      tookMs: 8,
      runId: exampleId('run'),
    },
  ],
};
