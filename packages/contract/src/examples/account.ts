import type { ChangeProfile, ChooseAccount, Me } from '../account.ts';
import { exampleId } from './ids.ts';

export const meExample: Me = {
  user: { id: exampleId('user'), name: 'Eva Berg', email: 'eva.berg@example.com' },
  profile: { language: 'sv', theme: null, timeZone: null },
  role: 'account_owner',
  account: {
    id: exampleId('account'),
    name: 'Water works',
    timeZone: 'Europe/Stockholm',
    language: 'sv',
    linkUrl: 'https://go.example.com',
  },
  accounts: [{ id: exampleId('account'), name: 'Water works', role: 'account_owner' }],
};
export const chooseAccountExample: ChooseAccount = { accountId: exampleId('account') };
export const changeProfileExample: ChangeProfile = { language: 'sv', timeZone: 'Europe/Stockholm' };
