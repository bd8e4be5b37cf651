import type { Translation } from '../light/key.ts';

const words: Translation<'broken'> = {
  title: 'Signalbox slutade fungera på den här sidan',
  detail: 'Arbetsflödena fortsätter att köra. Försök igen; rapportera referensen om felet kommer tillbaka.',
  tryAgain: 'Försök igen',
  'page.title': 'Den här sidan slutade fungera',
  'page.detail': 'Inget som har sparats är borta. Försök igen eller välj en annan sida.',
  'missing.title': 'Det finns ingen sida här',
  'missing.detail': 'Den kan ha arkiverats, eller så är adressen inte fullständig.',
  'missing.home': 'Gå till Hem',
  'missing.short': 'Finns inte',
};
export default words;
