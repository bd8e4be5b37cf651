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
  'shared.join': 'Använd ett delat nummer',
  'shared.joinHelp': 'Ett nummer som ett annat konto delar med ditt. Du skickar från det, och sms som börjar med dina nyckelord är dina.',
  'shared.code': 'Kod',
  'shared.codeHelp': 'Ge den till konton som ska använda numret. Den som har koden kan skicka från det.',
  'shared.title': '{address}, delat',
  'shared.help':
    'Flera konton använder numret. Ett sms tillhör det konto vars nyckelord det börjar med; svar stannar hos det konto som skrev senast, och allt annat kommer till ägaren.',
  'shared.keywords': 'Det här kontots nyckelord',
  'shared.keywordsHelp': 'Ett ord var, åtskilda med komma. Versaler spelar ingen roll.',
  'shared.save': 'Spara nyckelorden',
  'shared.saved': 'Nyckelorden är sparade.',
  'shared.stop': 'Dela inte längre',
  'shared.share': 'Dela med andra konton',
  'shared.words': 'Nyckelord och delning',
  'shared.is': 'Delat',
  'shared.isWith': 'Delat: {keywords}',
};
export default words;
