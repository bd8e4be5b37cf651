import { atMoment, evaluateExpression, type Plan, planFormat } from '@signalbox/flow';

const noPlan: Plan = { format: planFormat, engine: 1, nodes: {} };

/** Whether a condition is true with these values, at the time they are of; null = it cannot be worked out with them. */
export function conditionFits(text: string, scope: Readonly<Record<string, unknown>>, now: number | null): boolean | null {
  if (text === '') return null;
  const work = () => evaluateExpression(noPlan, text, { ...scope }, 'bool');
  const found = now === null ? work() : atMoment(now, work);
  return found.ok ? found.value === true : null;
}
