import type house from '../../en/errors/house.ts';
import type { Same } from '../../light/key.ts';

const words: Same<typeof house> = {
  unknown: 'Något gick fel ({code}).',
  unexpected: 'Något gick fel hos oss. Försök igen; rapportera referensen om felet kommer tillbaka.',
  'account.missing': 'Kontot som du arbetade i finns inte längre. Logga in igen.',
  'account.not_found': 'Du är inte medlem i det här kontot.',
  'body.too_large': 'Anropets innehåll är större än {most}.',
  'body.too_large.raw': 'Anropets innehåll är större än {most}, det största för ett arbetsflöde som kontrollerar det precis som det kom.',
  'database.unreachable': 'Databasen svarar inte. Försök igen om en stund.',
  'phone.invalid': '{text} är inte ett telefonnummer. Skriv det med landsnummer, till exempel +46701740612.',
  'phone.invalid.extension': '{text} har en anknytning. Ett sms går till ett nummer utan anknytning.',
  'phone.invalid.several': '{text} är fler än ett telefonnummer. Ange ett.',
  'phone.invalid.unused': 'Ingen telefon har numret {text}: sådana nummer delas inte ut. Inget skickades.',
  'request.cross_site': 'En annan webbplats får inte ändra något här.',
  'request.invalid': 'Anropet är inte giltigt.',
  'request.invalid.address':
    'Adressen har en felaktig kod med %: efter % ska det stå två tecken av 0-9 och a-f, och tillsammans ska de vara UTF-8.',
  'request.invalid.encoding': 'Innehållet är inte giltig UTF-8.',
  'request.invalid.field': '{field}: {problem}',
  'request.invalid.json': 'Innehållet är inte giltig JSON.',
  'request.invalid.repeated': 'Namnet {name} står två gånger i samma objekt i innehållet.',
  'request.invalid.stored': 'Ett värde i anropet går inte att spara: ett ovanligt tecken eller ett tal som är för stort.',
  'request.invalid.whole': '{problem}',
  'right.missing': 'Din roll i kontot tillåter inte detta. Fråga en kontoadministratör.',
  'route.not_found': 'Det finns inget på {address}.',
  'callback.gone': 'Ingen väntar längre på det här svaret.',
  'session.missing': 'Logga in först: sessionen saknas eller har tagit slut.',
  'sign_in.link_used':
    'Inloggningslänken har redan använts eller är äldre än 15 minuter. Logga in med ditt lösenord eller skapa en ny länk.',
  'sign_in.too_many': 'För många försök med den här e-postadressen. Försök igen om {seconds, plural, one {# sekund} other {# sekunder}}.',
  'sign_in.unavailable': 'Det går inte att logga in just nu. Försök igen om en minut.',
  'sign_in.wrong.again': 'Lösenordet stämmer inte. Försök igen.',
  'sign_in.wrong': 'E-postadressen och lösenordet hör inte ihop.',
  'test.no_trigger': 'Arbetsflödet har inget sådant startsteg. Välj vad som startar testet.',
  'text.invalid': 'En text innehåller ett NUL-tecken eller ett halvt tecken.',
  'text.invalid.address': 'Adressen innehåller ett NUL-tecken.',
  'text.invalid.depth': 'Innehållet är nästlat i mer än 60 nivåer.',
  'text.invalid.name': 'Ett namn innehåller ett NUL-tecken eller ett halvt tecken.',
  'time_zone.unknown': 'Den tidszonen finns inte.',
  'value.too_large': 'Ett värde i anropet är för stort för att sparas.',
  'run.ended': 'Körningen är redan avslutad.',
  'run.terminated': 'Avslutad av {name}: {reason}',
  'run.terminated.somebody': 'Avslutad av någon: {reason}',
  'workflow.has_errors':
    'Arbetsflödet har {count, plural, one {ett fel} other {# fel}}. Rätta {count, plural, one {det} other {dem}} och publicera sedan.',
};
export default words;
