import type { Provider } from '@signalbox/contract';

export interface StartStep {
  id: 'connect' | 'check' | 'address' | 'test';
  isDone: boolean;
}

/** From nothing to an operator that can send. Whoever sends by it needs no check and no test any more. */
export function startSteps(operator: Pick<Provider, 'checked' | 'addresses' | 'load'> | undefined): StartStep[] {
  const sends = operator !== undefined && operator.load.measured > 0;
  return [
    { id: 'connect', isDone: operator !== undefined },
    { id: 'check', isDone: sends || (operator?.checked !== undefined && operator.checked !== null && operator.checked.code === null) },
    { id: 'address', isDone: (operator?.addresses.length ?? 0) > 0 },
    { id: 'test', isDone: sends },
  ];
}
