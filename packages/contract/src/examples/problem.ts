import type { Problem } from '../problem.ts';

const reference = '0195d1b2-7a3e-7c41-9d52-3c1f0f7be2aa';
export const refusedExample: Problem = {
  type: 'urn:signalbox:problem:request.invalid',
  title: 'Bad request',
  status: 400,
  code: 'request.invalid',
  detail: 'name: at least 1 character',
  field: 'name',
  reference,
};
export const failedExample: Problem = {
  type: 'urn:signalbox:problem:database.unreachable',
  title: 'Not available',
  status: 503,
  code: 'database.unreachable',
  detail: 'The database does not answer. Try again in a moment.',
  reference,
};
