/** An answer of the API that was not the one asked for. `code` is stable, `message` is for people. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: string;
  readonly status: number;
  readonly field: string | undefined;
  readonly reference: string | undefined;
  readonly issues: readonly Record<string, unknown>[];

  constructor(problem: ProblemParts) {
    super(problem.detail);
    this.code = problem.code;
    this.status = problem.status;
    this.field = problem.field;
    this.reference = problem.reference;
    this.issues = problem.issues ?? [];
  }
}

interface ProblemParts {
  code: string;
  status: number;
  detail: string;
  field?: string | undefined;
  reference?: string | undefined;
  issues?: readonly Record<string, unknown>[] | undefined;
}

/** What to show of any error: plain words and, of a problem, its code and reference. */
export function describeError(error: unknown): { detail: string; code?: string; reference?: string } {
  if (error instanceof ApiProblem)
    return { detail: error.message, code: error.code, ...(error.reference ? { reference: error.reference } : {}) };
  return { detail: 'Signalbox could not be reached. Check the connection, then try again.' };
}
