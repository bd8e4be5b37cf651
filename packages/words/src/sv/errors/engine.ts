import type engine from '../../en/errors/engine.ts';
import type { Same } from '../../light/key.ts';

const words: Same<typeof engine> = {
  'call.failed': 'Anropet har gjorts så många gånger som det får göras, utan svar.',
  'call.returned_too_much': 'Arbetsflödet som anropades lämnade tillbaka för mycket (över {most}). Lämna tillbaka mindre.',
  'call.too_deep':
    'Arbetsflöden anropade varandra i {most} led. Leta efter ett arbetsflöde som anropar sig självt, eller anropa färre i rad.',
  'unexpected.call': 'Något oväntat hände i det här anropet. Det finns i loggen.',
  'unexpected.step': 'Det här steget misslyckades av ett skäl hos oss. Rapportera det med körningens id.',
  'call.unknown': 'Ingen vet om anropet kom fram, och det får bara göras en gång.',
  'children.must_wait': 'En grupp kan bara gås igenom av ett steg som väntar på slutet.',
  'expression.failed': 'Inställningarna för det här steget gick inte att räkna ut.',
  'expression.failed.condition': '{source} gick inte att räkna ut: ett villkor i det är varken ja eller nej.',
  'expression.failed.kind': '{source} ger {given}, men här behövs {needed}.',
  'expression.failed.missing': '{source} gick inte att räkna ut: det finns inget värde {name}.',
  'expression.failed.moment': '{source} gick inte att räkna ut: en text i det är ingen tidpunkt.',
  'expression.failed.number': '{source} gick inte att räkna ut: en text i det är inget tal.',
  'expression.failed.place': '{source} gick inte att räkna ut: en lista i det har ingen sådan plats.',
  'expression.failed.reason': '{source} gick inte att räkna ut: {reason}.',
  'expression.failed.value': '{source} gick inte att räkna ut: fel slags värde.',
  'graph.invalid': 'Arbetsflödet går inte att läsa vid {path}: {reason}.',
  'graph.invalid.deep': 'Inställningarna för steget {id} är djupare än {most} nivåer. Gör dem plattare.',
  'graph.invalid.start': 'Arbetsflödet går inte att läsa från början: {reason}.',
  'graph.newer': 'Arbetsflödet sparades av en nyare version. Uppdatera den här installationen och öppna det igen.',
  'group.unknown': 'Gruppen finns inte. Välj en som finns.',
  'input.too_large': 'De ifyllda inställningarna för det här steget är större än {most}. Använd kortare texter eller värden.',
  'input.too_large.text': 'Den ifyllda texten är större än {most}. Använd kortare värden.',
  'node.no_answer': 'Det här steget gav inget svar.',
  'node.no_answer.stuck': 'Det här steget kan inte gå vidare härifrån.',
  'output.too_large': 'Resultatet av det här steget är större än {most}. Fråga efter mindre, eller behåll bara den del du behöver.',
  'output.too_large.trigger': 'Det som kom in är större än {most}. Skicka mindre, eller skicka en länk till det.',
  'plan.broken': 'Det här steget finns inte i arbetsflödets version. Publicera det igen.',
  'plan.broken.empty': 'Det här steget innehåller inga andra steg i arbetsflödets version. Publicera det igen.',
  'run.cannot_start_here':
    'En körning kan inte börja vid det här steget: det står på en gren som går ihop med andra. Börja innan grenarna delar sig.',
  'run.no_trigger': 'Det som startade den här körningen finns inte i dess version av arbetsflödet.',
  'run.stopped': 'Arbetsflödet avslutade körningen som misslyckad.',
  'run.too_many_branches':
    'Den här körningen har fler än {most} grenar eller slingor öppna samtidigt. Låt grenar gå ihop innan de delar sig igen, eller använd För varje.',
  'run.too_many_rounds': 'Den här slingan gick {most, number} varv och stoppades. Lägg till en väg ut.',
  'run.too_many_steps': 'Den här körningen gick {most, number} steg och stoppades. Leta efter en slinga utan väg ut.',
  'state.too_large': 'Den här körningen rymmer mer än {most} värden. Behåll mindre, eller dela upp arbetsflödet.',
  'state.too_large.body':
    'Stegen inuti det här steget läser för mycket från tidigare steg (över {most}). Läs mindre, eller anropa ett arbetsflöde i stället.',
  'step.failed': 'Något oväntat hände i det här steget. Det finns i loggen.',
  'workflow.not_callable': 'Arbetsflödet kan inte anropas. Publicera det, slå på det och låt det börja med "Anropas av ett arbetsflöde".',
  'workflow.wrong_inputs': 'Arbetsflödet som anropas tar inte emot de här värdena. Jämför dem med dess första steg.',
};
export default words;
