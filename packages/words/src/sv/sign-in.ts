import type { Translation } from '../light/key.ts';

const words: Translation<'sign-in'> = {
  title: 'Logga in',
  email: 'E-post',
  password: 'Lösenord',
  showPassword: 'Visa lösenordet',
  submit: 'Logga in',
  busy: 'Loggar in',
  stay: 'Du förblir inloggad i 30 dagar på den här enheten.',
  unreachable: 'Det gick inte att nå Signalbox. Kontrollera anslutningen och försök igen.',
  'link.title': 'Loggar in',
  'link.submit': 'Logga in med länken',
  'link.incomplete': 'Länken är inte fullständig. Kopiera hela länken till adressfältet.',
  'link.failed': 'Länken fungerade inte',
  'link.withPassword': 'Logga in med lösenord',
  'plan.title': 'Spårplan',
  'plan.alarm': 'Larm från panncentralen',
  'plan.urgent': 'Brådskande',
  'plan.text': 'Sms till Erik Sandberg',
  'plan.waiting': 'Väntar på JA eller NEJ',
  'plan.noAnswer': 'Inget svar',
  'plan.next': 'Nästa person',
  'plan.promise': 'Rita vägen. Signalbox för fram varje meddelande och visar var det befinner sig.',
  foreign: 'Den här begäran kommer inte från Signalbox.',
};
export default words;
