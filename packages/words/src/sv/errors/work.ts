import type work from '../../en/errors/work.ts';
import type { Same } from '../../light/key.ts';

const words: Same<typeof work> = {
  'copy.not_found': 'Den här kopian av utkastet finns inte.',
  'draft.nobody': 'Ingen redigerar det här utkastet.',
  'contact.not_found': 'Kontakten finns inte.',
  'file.not_found': 'Filen finns inte.',
  'file.not_found.kept': 'Filen finns inte, eller så är den borta: det som anrop hämtar sparas i {days} dagar.',
  'message.not_found': 'Meddelandet finns inte.',
  'opt_out.no_word': 'Ordet har varken bokstav eller siffra.',
  'run.not_found': 'Körningen finns inte.',
  'task.not_found': 'Uppgiften finns inte.',
  'version.not_found': 'Den här versionen av arbetsflödet finns inte.',
  'testCase.not_found': 'Det här testfallet finns inte.',
  'workflow.not_found': 'Arbetsflödet finns inte.',
  'id.invalid': 'Ett sådant id börjar med {prefix} och följs av 26 bokstäver och siffror: {text} är inget sådant.',
  'right.missing.task': 'Uppgiften är till för en annan roll. Fråga en kontoadministratör.',
  'tag.invalid': 'Sök efter en tagg som namn:värde, till exempel order:1042.',

  'task.closed': 'Någon har redan besvarat uppgiften, eller så har dess tid gått ut. Läs in den igen för att se.',
  'task.outcome_invalid.approval': 'Godkänn eller avslå uppgiften.',
  'task.outcome_invalid.form': 'Det finns inget att godkänna i uppgiften. Fyll i den och skicka den.',
  'task.value_invalid': '”{name}” är inte giltigt.',
  'task.value_invalid.bool': '”{name}” är inte ja eller nej.',
  'task.value_invalid.date': '”{name}” är inte ett datum.',
  'task.value_invalid.list': '”{name}” är inte en lista.',
  'task.value_invalid.map': '”{name}” är inte en grupp av värden.',
  'task.value_invalid.number': '”{name}” är inte ett tal.',
  'task.value_invalid.text': '”{name}” är inte en text.',
  'task.value_missing': 'Fyll i ”{name}”.',

  'draft.changed_elsewhere': 'Någon annan har ändrat arbetsflödet under tiden. Läs in det igen; dina senaste ändringar är inte sparade.',
  'folder.not_found': 'Mappen {name} finns inte längre.',
  'workflow_file.broken': 'Filen är skadad: {path} saknas eller är inte som det ska vara. Exportera den igen.',
  'workflow_file.empty': 'Filen är tom. Välj en annan.',
  'workflow_file.moved': '{host} skickar vidare till en annan adress. Skriv adressen till själva filen.',
  'workflow_file.newer': 'Filen kommer från en nyare Signalbox. Uppdatera den här först.',
  'workflow_file.no_json': 'Det här är ingen arbetsflödesfil. Välj den .json-fil som du fick av Exportera.',
  'workflow_file.other': 'Filen är inget arbetsflöde från Signalbox. Välj den .json-fil som du fick av Exportera.',
  'workflow_file.refused': '{host} svarade {status}. Kontrollera att adressen går att öppna utan inloggning.',
  'version.draft': 'Publicera utkastet först: körningar följer bara publicerade versioner.',
  'version.same': 'Körningarna är redan på den här versionen. Välj en annan.',
  'workflow.archived': 'Körningens arbetsflöde är arkiverat.',
  'workflow.no_manual_trigger': 'Arbetsflödet har inget steg ”Startas för hand”. Lägg till ett och publicera.',
  'workflow.not_published.diff': 'Arbetsflödet har ingen aktiv version att jämföra med. Publicera det först.',
  'workflow.not_published.retry': 'Körningens arbetsflöde har ingen aktiv version.',
  'workflow.not_published.start': 'Publicera arbetsflödet innan du startar det.',
  'workflow.switched_off': 'Arbetsflödet är avstängt. Slå på det innan du startar det.',

  'run.busy': 'Körningen är mitt i ett steg. Försök igen om en stund.',
  'run.cannot_start_here.retry':
    'Steget som misslyckades står på en gren som förs samman med andra, och en annan gren pågick fortfarande eller är inte densamma i den här versionen. Kör om från början.',
  'run.container_gone':
    'Steget som går igenom posterna finns inte längre i den aktiva versionen, eller så har det inga steg i sig. Kör om på den version som körningen följde.',
  'run.is_erased': 'Körningens steg har raderats, så ingen vet vad den började med.',
  'run.item_lost': 'Ingen vet längre vilken post körningen gällde. Kör om den körning som startade den.',
  'run.not_failed': 'Bara en misslyckad körning kan fortsätta från steget som misslyckades. Kör om den från början.',
  'run.open': 'Körningen är inte avslutad. Stoppa den eller vänta tills den är klar, och kör sedan om den.',
  'run.parent_open':
    'Körningen som startade den här är fortfarande öppen och räknar med den. Vänta tills den körningen är klar eller stoppa den, och kör sedan om den här.',
  'run.parent_retried_now':
    'Körningen som startade den här upprepas just nu och kan komma att göra om den här delen. Vänta tills den är klar.',
  'run.retried_now': 'Körningen upprepas just nu. Vänta tills den omkörningen är klar.',
  'run.step_changed':
    'Steget som misslyckades finns inte längre i den aktiva versionen. Kör om på den version som körningen följde, eller från början.',
  'run.too_large': 'Körningens värden är för stora att fortsätta med. Kör om från början.',
  'run.trigger_gone': 'Startsteget som startade körningen finns inte längre i arbetsflödet. Kör om på den version som körningen följde.',
  'run.values_missing.item': 'Stegen därifrån läser {values}, och det har körningen inte. Kör om posten från början.',
  'run.values_missing.step': 'Stegen därifrån läser {values}, och det har körningen inte. Kör om från början.',
  'run.values_missing.version': 'Stegen därifrån läser {values}, och det har körningen inte. Kör om på den version som körningen följde.',

  'waiting.too_many': 'Högst {most, number} körningar skrivs till på en gång. Fler väntar här.',
  'waiting.changed': '{count, plural, one {# person väntar} other {# personer väntar}} här nu. Titta igen och skicka sedan.',
  'workflow.tests_failed':
    '{count, plural, one {Ett testfall går} other {# testfall går}} en annan väg. Titta på {count, plural, one {det} other {dem}}, eller publicera ändå med en anteckning.',
  'workflow.note_missing': 'Skriv varför det publiceras fast testfall misslyckas.',
  'test.too_many_cases': '{most} testfall är det mesta. Ta bort ett först.',
  'test.pin_too_large': 'Det som är fäst i ett arbetsflöde får vara {most} sammanlagt. Fäst mindre.',
  'test.not_pinnable': 'Det här steget kan inte fästas: det startar arbetsflödet eller har steg inuti.',
  'test.call_failed': '{reason}',
  'practice.no_phone': 'Det här är inte ditt kontos övningstelefon.',
  'practice.unknown_number': '{number} är inte något av ditt kontos nummer, så övningstelefonen kan inte nå det.',
  'practice.unreachable':
    'Övningstelefonen går inte att nå: simulatorn är inte igång. Den startas med npm start; vänta en stund och försök igen.',
  'try_it.no_phone': 'Kontot har ingen övningstelefon. Skaffa en under Prova.',
  'try_it.gone': 'Demoarbetsflödet är borta eller avstängt. Öppna ett eget arbetsflöde i stället.',
};
export default words;
