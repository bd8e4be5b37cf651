import { z } from 'zod';

/** A number, short code or sender name that a provider carries for the account. */
export const CreateOwnAddress = z.object({
  providerId: z.string().max(60),
  kind: z.string().max(40),
  value: z.string().trim().min(1).max(320),
});
export type CreateOwnAddress = z.output<typeof CreateOwnAddress>;

/** What is left out stays. */
export const ChangeOwnAddress = z.object({
  canSend: z.boolean().optional(),
  canReceive: z.boolean().optional(),
  /** The usual sender of its channel is no longer another one. */
  usual: z.boolean().optional(),
});
export type ChangeOwnAddress = z.output<typeof ChangeOwnAddress>;
