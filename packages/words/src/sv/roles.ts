import type { Translation } from '../light/key.ts';

const words: Translation<'roles'> = {
  user: 'Användare',
  power_user: 'Avancerad användare',
  moderator: 'Moderator',
  account_administrator: 'Kontoadministratör',
  account_owner: 'Kontoägare',
};
export default words;
