import { roles } from '@signalbox/domain';
import { z } from 'zod';

const RoleName = z.enum(roles);
/** The person, the account they work in, and the accounts of the switcher. */
export const Me = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string() }),
  role: RoleName,
  account: z.object({ id: z.string(), name: z.string(), timeZone: z.string(), language: z.string() }),
  accounts: z.array(z.object({ id: z.string(), name: z.string(), role: RoleName })),
});
export type Me = z.output<typeof Me>;
export const ChooseAccount = z.object({ accountId: z.string() });
export type ChooseAccount = z.output<typeof ChooseAccount>;
