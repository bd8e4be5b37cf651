import type { Plan } from '../graph/plan.ts';

/** The calendars, by public id, that steps of a plan go by which decide without the database. */
export function calendarNeeds(plan: Plan): readonly string[] {
  let needs = known.get(plan);
  if (needs === undefined) {
    const named = Object.values(plan.nodes).flatMap(({ kind, off, input: { calendar } }) =>
      kind === 'steer' && off === undefined && calendar && 'lit' in calendar ? [calendar.lit] : [],
    );
    needs = [...new Set(named.filter((id) => typeof id === 'string' && id !== ''))] as string[];
    known.set(plan, needs);
  }
  return needs;
}
const known = new WeakMap<Plan, readonly string[]>();
