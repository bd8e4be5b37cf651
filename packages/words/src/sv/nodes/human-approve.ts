import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'human.approve'> = {
  title: 'Be om godkännande',
  help: 'Frågar en person om ja eller nej och väntar på svaret.',
  synonyms: 'godkänna, bekräfta, granska, attestera, manuellt, beslut',
  'input.title.title': 'Rubrik',
  'input.title.help': 'En rad i listan över uppgifter.',
  'input.text.title': 'Text',
  'input.text.help': 'Det som personen behöver veta.',
  'input.role.title': 'För',
  'input.role.help': 'Personer med den här rollen eller en högre.',
  'input.role.options.': 'Vem som helst',
  'input.role.options.user': 'Användare',
  'input.role.options.power_user': 'Avancerad användare',
  'input.role.options.moderator': 'Moderator',
  'input.role.options.account_administrator': 'Kontoadministratör',
  'input.role.options.account_owner': 'Kontoägare',
  'input.timeout.title': 'Vänta inte längre än',
  'input.approve.title': 'Ord för ja',
  'input.reject.title': 'Ord för nej',
  'port.approved': 'Godkänn',
  'port.rejected': 'Avslå',
};
export default words;
