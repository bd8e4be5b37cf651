import type start from '../../en/channels/start.ts';
import type { Same } from '../../light/key.ts';

const words: Same<typeof start> = {
  'start.title': 'Anslut en operatör',
  'start.help': 'Riktiga telefoner och brevlådor nås via en operatör eller en e-postserver som du har avtal med.',
  'start.choose': 'Hur vill du börja?',
  'start.connect': 'Anslut en operatör',
  'start.connectHelp': 'Du behöver adressen, namnet och lösenordet som du fått av operatören. Stegen står nedanför.',
  'start.practise': 'Fortsätt öva',
  'start.practiseHelp':
    'Allt fungerar med övningstelefoner och övningsbrevlådor, och kostar inget. Du kan ansluta en operatör när som helst.',
  'start.steps': 'Steg',
  'start.step.connect': 'Anslut den',
  'start.step.connectHelp': 'Välj det du har: SMPP, 46elks, Twilio, ASPSMS, någon annan över webben eller en e-postserver.',
  'start.step.check': 'Kontrollera att du släpps in',
  'start.step.checkHelp': 'Signalbox loggar in och skickar inget.',
  'start.step.address': 'Lägg till numret eller namnet du skickar från',
  'start.step.addressHelp': 'Ett nummer, ett kortnummer, ett avsändarnamn eller en brevlåda som är din hos operatören.',
  'start.step.test': 'Skicka ett provmeddelande',
  'start.step.testHelp': 'Till din egen telefon eller brevlåda; varje rad av dialogen visas.',
  'start.act.connect': 'Välj',
  'start.act.check': 'Öppna',
  'start.act.test': 'Öppna',
  'start.done': '{name} är ansluten och kan skicka.',
  'start.band': 'Dina arbetsflöden når bara övningstelefoner.',
};
export default words;
