import type { HttpTrigger, SetHttpSecret, SetHttpSecretAnswer } from '../http-triggers.ts';

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
