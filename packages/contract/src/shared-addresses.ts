import { z } from 'zod';

/** What another account enters to get the address, too. Whoever has it can send from it. */
export const AddressShare = z.object({ code: z.string() });
export type AddressShare = z.output<typeof AddressShare>;
export const JoinAddress = z.object({ code: z.string().trim().min(1).max(100) });
export type JoinAddress = z.output<typeof JoinAddress>;
/** All words of the account at the address, each one word; those that are left out are given up. */
export const SetKeywords = z.object({ keywords: z.array(z.string().trim().min(1).max(40)).max(50) });
export type SetKeywords = z.output<typeof SetKeywords>;
