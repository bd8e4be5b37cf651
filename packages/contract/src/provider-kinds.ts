import { z } from 'zod';

/** One setting of a kind of provider, as a form asks for it. A `secret` is written and never read. */
export const ProviderField = z.object({
  name: z.string(),
  kind: z.enum(['text', 'number', 'switch', 'choice', 'secret']),
  title: z.string(),
  help: z.string().nullable(),
  required: z.boolean(),
  /** What it is when nothing is said. */
  default: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  /** Of a number. */
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** Characters of a text. */
  maxLength: z.number().int().nullable(),
  /** Of a text of several lines: how many are shown at first. */
  lines: z.number().int().nullable(),
  /** Of a switch: what it weakens while it is on, told wherever the provider stands. */
  risk: z.string().nullable(),
  /** Endings of the files (`.p12,.pfx`) whose bytes it is, in base64; null = it is written. */
  file: z.string().nullable(),
  /** Of a choice. */
  options: z.array(z.string()),
});
export type ProviderField = z.output<typeof ProviderField>;

/** A kind of provider that an account can connect. */
export const ProviderKind = z.object({
  type: z.string(),
  channel: z.string(),
  title: z.string(),
  help: z.string(),
  /** Drawn on a field of 64 by 44: lines as the data of a path, and the stations at their ends. */
  picture: z.object({ lines: z.string(), stations: z.array(z.object({ x: z.number(), y: z.number() })) }),
  /** Settings first, then secrets. */
  fields: z.array(ProviderField),
  /** Kinds of own addresses that it can carry. */
  addressKinds: z.array(z.string()),
  receives: z.boolean(),
  receipts: z.boolean(),
  /** Its messages have a subject beside their text. */
  subjects: z.boolean(),
  /** Name and password can be tried without sending anything. */
  checks: z.boolean(),
});
export type ProviderKind = z.output<typeof ProviderKind>;
export const ProviderKindList = z.object({ items: z.array(ProviderKind) });
export type ProviderKindList = z.output<typeof ProviderKindList>;
