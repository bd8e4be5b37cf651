import type { Actor } from './actor.ts';
import type { ActorContext, ServiceContext } from './service-context.ts';

/** Use cases with their context put in: what is left of each is who asks, and for what. */
export const bindUseCases = <Cases extends Readonly<Record<string, UseCase>>>(context: ServiceContext, cases: Cases): Bound<Cases> =>
  Object.fromEntries(
    Object.entries(cases).map(([name, useCase]) => [name, (actor: Actor, ...args: never[]) => useCase({ ...context, actor }, ...args)]),
  ) as Bound<Cases>;

type UseCase = (context: ActorContext, ...args: never[]) => unknown;
type Bound<Cases> = {
  [Name in keyof Cases]: Cases[Name] extends (context: ActorContext, ...args: infer Args) => infer Result
    ? (actor: Actor, ...args: Args) => Result
    : never;
};
