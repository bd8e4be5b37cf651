import { roles, themes } from '@signalbox/domain';
import { languages } from '@signalbox/words/light';
import { z } from 'zod';

const RoleName = z.enum(roles);
/** By its name in the time zone database: `Europe/Stockholm`. */
export const timeZoneName = z.string().max(100).refine(isTimeZone, 'errors.time_zone.unknown');
/** What a person chose for the screens; null = as the browser says. */
export const Profile = z.object({
  language: z.enum(languages.map(({ id }) => id)).nullable(),
  theme: z.enum(themes).nullable(),
  timeZone: timeZoneName.nullable(),
});
export type Profile = z.output<typeof Profile>;
export const ChangeProfile = Profile.partial();
export type ChangeProfile = z.output<typeof ChangeProfile>;

/** The person, the account they work in, and the accounts of the switcher. */
export const Me = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string() }),
  profile: Profile,
  role: RoleName,
  account: z.object({
    id: z.string(),
    name: z.string(),
    timeZone: z.string(),
    language: z.string(),
    linkUrl: z.string().describe('Where its short links are opened; null = links in text messages stay as they are.').nullable(),
  }),
  accounts: z.array(z.object({ id: z.string(), name: z.string(), role: RoleName })),
});
export type Me = z.output<typeof Me>;
export const ChooseAccount = z.object({ accountId: z.string() });
export type ChooseAccount = z.output<typeof ChooseAccount>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
