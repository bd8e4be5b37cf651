import type { Provider } from '@signalbox/contract';

/** Those that reach people: practice phones are reached by one that carries the number of the demo. */
export const operatorsOf = <P extends Pick<Provider, 'addresses'>>(providers: readonly P[], practiceAddress: string | undefined): P[] =>
  providers.filter(({ addresses }) => practiceAddress === undefined || !addresses.includes(practiceAddress));
