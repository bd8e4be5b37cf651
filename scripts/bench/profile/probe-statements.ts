import pg from 'pg';

type Tell = (name: string, ms: number) => void;
type Ask = (this: pg.Client, ...args: unknown[]) => unknown;

/** Times every statement of this process from being handed over to its answer, by its name, else by how it begins. */
export function timeStatements(tell: Tell): void {
  const ask = pg.Client.prototype.query as Ask;
  const timed: Ask = function (...args) {
    const from = performance.now();
    const done = () => tell(statementName(args[0]), performance.now() - from);
    const last = args.at(-1);
    if (typeof last === 'function') {
      const callback = (...answer: unknown[]) => {
        done();
        return Reflect.apply(last, this, answer);
      };
      return Reflect.apply(ask, this, [...args.slice(0, -1), callback]);
    }
    const answer = Reflect.apply(ask, this, args);
    if (answer instanceof Promise) answer.then(done, done);
    return answer;
  };
  Object.assign(pg.Client.prototype, { query: timed });
}

/** `sql claim_runs`, `sql commit`, `sql select * from tag ..` */
export function statementName(statement: unknown): string {
  if (typeof statement === 'string') return `sql ${beginning(statement)}`;
  if (typeof statement !== 'object' || statement === null) return 'sql';
  if ('name' in statement && typeof statement.name === 'string') return `sql ${statement.name}`;
  return 'text' in statement && typeof statement.text === 'string' ? `sql ${beginning(statement.text)}` : 'sql';
}

const beginning = (text: string): string => text.split(';')[0]?.trim().split(/\s+/).slice(0, 4).join(' ').toLowerCase().slice(0, 40) ?? '';
