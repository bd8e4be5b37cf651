import { z } from 'zod';

const Text = z.string().max(4000);
/** Something that might come in. */
export const AskWho = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('message'),
    channel: z.string().max(40),
    text: Text.default(''),
    subject: z.string().max(300).describe('Where messages of the channel have one.').default(''),
    from: z.string().max(320).describe('An address; empty = somebody who is not known.').default(''),
    to: z.string().max(60).describe('Id of an own address; empty = the first one that receives.').default(''),
  }),
  z.object({
    kind: z.literal('topic'),
    topic: z.string().min(1).max(300).describe('Below that of the account, or with it.'),
    text: Text.describe('The payload.').default(''),
    retained: z.boolean().default(false),
  }),
  z.object({
    kind: z.literal('request'),
    path: z.string().min(1).max(300).describe('Below the address of the account.'),
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).default('POST'),
  }),
]);
export type AskWho = z.output<typeof AskWho>;

const OfWorkflow = z.object({ id: z.string(), name: z.string(), nodeId: z.string().describe('Its trigger.').nullable() });
export const WhoGets = z.object({
  says: z.string().describe('The answer in one sentence.'),
  takes: z.array(OfWorkflow).describe('The workflows that it starts, or whose run takes it.'),
  runId: z.string().describe('The run that waits for it.').nullable(),
  stops: z
    .array(
      z.object({
        name: z.string(),
        state: z.enum(['passed', 'takes', 'notAsked']),
        says: z.string(),
      }),
    )
    .describe('The order in which it is decided.'),
  others: z
    .array(OfWorkflow.extend({ state: z.enum(['later', 'other', 'off', 'draft']), says: z.string() }))
    .describe('Workflows that start by such things, and why not by this one. `later`: it would match as well.'),
});
export type WhoGets = z.output<typeof WhoGets>;
