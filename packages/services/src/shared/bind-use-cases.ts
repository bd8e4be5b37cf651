import type { ServiceContext } from './service-context.ts';

/** Use cases with their context put in: what is left of each is who asks, and for what. */
export const bindUseCases = <Cases extends Readonly<Record<string, UseCase>>>(context: ServiceContext, cases: Cases): Bound<Cases> =>
  Object.fromEntries(
    Object.entries(cases).map(([name, useCase]) => [name, (...args: never[]) => useCase(context, ...args)]),
  ) as Bound<Cases>;

type UseCase = (context: ServiceContext, ...args: never[]) => unknown;
type Bound<Cases> = {
  [Name in keyof Cases]: Cases[Name] extends (context: ServiceContext, ...args: infer Args) => infer Result
    ? (...args: Args) => Result
    : never;
};
