import { roles } from '@signalbox/domain';
import { choice, optionalDuration, template } from '@signalbox/flow';

const roleTitles = {
  user: 'User',
  power_user: 'Power user',
  moderator: 'Moderator',
  account_administrator: 'Administrator',
  account_owner: 'Owner',
};

/** The settings that every step for people has. */
export const taskFields = {
  title: template({ title: 'Title', help: 'One line in the list of tasks.', max: 200 }),
  text: template({ title: 'Text', help: 'What the person has to know.', lines: 4, max: 4000, optional: true }).default(''),
  role: choice(
    { '': 'Anybody', ...Object.fromEntries(roles.map((role) => [role, roleTitles[role]])) } as Record<'' | keyof typeof roleTitles, string>,
    { title: 'For', help: 'People with this role or a higher one.' },
  ).default(''),
  timeout: optionalDuration({ title: 'Wait no longer than' }).default({ amount: 3, unit: 'days' }),
};
