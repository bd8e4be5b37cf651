import type { Say } from '@signalbox/words/light';

/** An answer of the API that was not the one asked for. `code` is stable, `detail` is for people, in the language of the reader; an answer that the API did not write has none. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: string;
  readonly detail: string | undefined;
  readonly status: number;
  readonly field: string | undefined;
  readonly reference: string | undefined;
  readonly issues: readonly Record<string, unknown>[];

  constructor(problem: ProblemParts) {
    super(problem.detail ?? problem.code);
    this.detail = problem.detail;
    this.code = problem.code;
    this.status = problem.status;
    this.field = problem.field;
    this.reference = problem.reference;
    this.issues = problem.issues ?? [];
  }
}

/** A problem as the API writes it (`Problem` of the contract). Whoever else answers, such as a proxy, is known by the missing code. */
export function problemOf(status: number, answer: unknown): ApiProblem {
  const said: { [Field in keyof ProblemParts]?: unknown } = typeof answer === 'object' && answer !== null ? answer : {};
  if (typeof said.code !== 'string' || typeof said.detail !== 'string' || typeof said.reference !== 'string')
    return new ApiProblem({ status, code: 'answer.unreadable' });
  return new ApiProblem({
    ...{ status, code: said.code, detail: said.detail, reference: said.reference },
    field: typeof said.field === 'string' ? said.field : undefined,
    issues: Array.isArray(said.issues) ? said.issues : undefined,
  });
}

interface ProblemParts {
  code: string;
  status: number;
  detail?: string | undefined;
  field?: string | undefined;
  reference?: string | undefined;
  issues?: readonly Record<string, unknown>[] | undefined;
}

/** What to show of any error: plain words and, of a problem, its code and reference. */
export function describeError(t: Say, error: unknown): { detail: string; code?: string; reference?: string } {
  if (!(error instanceof ApiProblem)) return { detail: t('common.unread.unreachable') };
  const { detail, code, status, reference } = error;
  return { detail: detail ?? unreadable(t, status), code, ...(reference ? { reference } : {}) };
}

const unreadable = (t: Say, status: number): string =>
  status < 400 ? t('common.unread.outdated') : t('common.unread.answered', { status });
