import { outsideLimits, type ValueType } from '@signalbox/flow';
import { z } from 'zod';

const Name = z.string().max(outsideLimits.letters);
const Names = z.array(Name).max(outsideLimits.names);
const Keyword = z.object({ address: Name.nullable(), word: Name });
/** What a draft names that lies outside of it. */
export const OutsideNames = z.object({
  tags: Names,
  groups: Names,
  /** Ids, or numbers as they were typed. */
  ownAddresses: Names,
  workflows: Names,
  keywords: z.array(Keyword).max(outsideLimits.names),
});
export type OutsideNames = z.output<typeof OutsideNames>;

/** A type of the expression language; of a group of values the types of its fields. */
const ValueTypes: z.ZodType<ValueType> = z.lazy(() =>
  z.union([
    z.enum(['string', 'double', 'bool', 'dyn', 'map', 'list', 'map<string, string>', 'list<string>', 'list<double>', 'list<map>']),
    z.record(z.string(), ValueTypes),
  ]),
);
const factsWith = <Type extends z.ZodType>(type: Type) =>
  z.object({
    /** Of the names that were asked for those that are there, and the ones that may have been meant by the others. */
    tags: z.array(z.string()),
    groups: z.array(z.string()),
    ownAddresses: z.array(z.string()),
    /** The channels on which this account can send. */
    channels: z.array(z.string()),
    /** The workflows that were asked for and all that they lead to, as they are live. */
    workflows: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        inputs: z.record(z.string(), type),
        required: z.array(z.string()),
        returns: z.record(z.string(), type),
        calls: z.array(z.string()),
        callable: z.boolean(),
      }),
    ),
    /** Words that another live workflow listens to already, with its name. */
    keywords: z.array(Keyword.extend({ to: z.string(), workflow: z.string() })),
  });
/** What publishing would know about these names. */
export const DraftFacts = factsWith(ValueTypes);
export type DraftFacts = z.output<typeof DraftFacts>;
/** The same for the description of the API, which has no names for what contains itself. */
export const DraftFactsOutline = factsWith(z.unknown());
