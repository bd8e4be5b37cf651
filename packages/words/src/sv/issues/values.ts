import type values from '../../en/issues/values.ts';
import type { Same } from '../../light/key.ts';

const words: Same<typeof values> = {
  'address.unknown': '{field} är inte längre ett av era nummer. Välj ett annat.',
  'condition.unfinished': 'Välj ett villkor.',
  'contact.unknown_field': 'Ingen kontakt har ett fält {field} än.',
  'contact.unknown_field.near': 'Ingen kontakt har ett fält {field} än. Menade du {near}?',
  'contact.unset': '{value} är tomt för en körning utan kontakt. Sätt Hitta eller skapa kontakt före det här steget.',
  'contact.unset.step':
    '{step} arbetar med körningens kontakt, och en körning kan komma hit utan någon. Sätt Hitta eller skapa kontakt före.',
  'expression.empty': "Det står ingenting mellan '{{' och '}}'. Skriv ett värde där, eller ta bort klamrarna.",
  'expression.fails': '{source} ger inget resultat. Kontrollera värdena i det.',
  'expression.fails.zero': 'Det går inte att dela med 0. Använd ett annat tal.',
  'expression.syntax': 'Uttrycket går inte att läsa. Skriv det på nytt.',
  'expression.syntax.end': 'Något saknas i slutet av uttrycket. Skriv klart det.',
  'expression.syntax.from': 'Uttrycket går inte att läsa från "{rest}" och framåt. Kontrollera tecken, citattecken och parenteser där.',
  'expression.too_large': 'Uttrycket är för stort eller nästlat för djupt. Dela upp det på flera steg.',
  'expression.too_large.bind': 'cel.bind() finns inte här. Ge värdet ett namn med Sätt värden.',
  'expression.too_large.long': 'Uttrycket är längre än {most} tecken. Dela upp det på flera steg.',
  'expression.too_large.nested':
    'Här bearbetas ett stort värde på nytt för varje post i en lista, vilket kan ta mycket lång tid. Gör det i två steg.',
  'expression.too_large.pattern': 'Mönster med matches() kan ta mycket lång tid. Använd contains(), startsWith() eller endsWith().',
  'expression.type': '{reason}. Kontrollera vilka slags värden som står här.',
  'expression.type.branches': 'Villkoret ger {first} i ena fallet och {second} i det andra. Låt båda ge samma slags värde.',
  'expression.type.branchNumbers': 'Villkoret ger {first} i ena fallet och {second} i det andra. Sätt double() runt heltalet.',
  'expression.type.call': '{name}() fungerar inte med {given}. Kontrollera vilka slags värden den får.',
  'expression.type.callNumber': '{name}() fungerar inte med {given}. Sätt string() runt ett tal.',
  'expression.type.callPlace': '{name}() fungerar inte med {given}. Sätt int() runt ett tal.',
  'expression.type.condition': 'Det som står före ? måste vara ja eller nej. Jämför det, till exempel == "YES".',
  'expression.type.fields': 'Det här värdet har inga fält. Använd det som det är, eller välj ett annat.',
  'expression.type.intoText': 'Det här ger {given}, som inte kan stå i en text. Välj ett värde ur det.',
  'expression.type.items': 'Det här går igenom posterna i en lista, men här finns ingen lista.',
  'expression.type.joinText': '+ fungerar inte mellan {left} och {right}. Sätt string() runt talet, eller double() runt texten.',
  'expression.type.kept': 'Det här ger {given}, som inte kan sparas. Gör en text eller ett tal av det, till exempel med string().',
  'expression.type.logic': '&& och || fungerar bara mellan villkor. Jämför värdena, till exempel == "YES".',
  'expression.type.needed': 'Det här ger {given}, men här behövs {needed}. Använd ett annat värde.',
  'expression.type.neededBool': 'Det här ger {given}, men här behövs {needed}. Jämför det, till exempel == "YES".',
  'expression.type.noFunction': 'Det finns ingen funktion {name}. Kontrollera namnet.',
  'expression.type.noFunctionNear': 'Det finns ingen funktion {name}. Menade du {near}()?',
  'expression.type.operator': '{operator} fungerar inte mellan {left} och {right}. Jämför eller slå ihop värden av samma slag.',
  'expression.type.place': 'En plats i en lista är ett heltal. Sätt int() runt den.',
  'group.new': 'Det finns ingen grupp {name} än; den första körningen skapar den. Menade du {near}?',
  'group.unknown': 'Det finns ingen grupp {name}. Skapa den eller välj en annan.',
  'input.invalid': '{field} går inte att använda: {reason}.',
  'input.invalid.form': '{field} har inte rätt form. Skriv på nytt.',
  'input.invalid.kind': '{field} måste vara {needed}. Skriv på nytt.',
  'input.invalid.listLong': '{field} har fler än {most} rader. Ta bort några.',
  'input.invalid.listShort': '{field} behöver minst {least} rader. Lägg till en.',
  'input.invalid.numberLarge': '{field} är större än {most}. Skriv ett mindre tal.',
  'input.invalid.numberSmall': '{field} är mindre än {least}. Skriv ett större tal.',
  'input.invalid.oneOf': '{field} måste vara något av {values}. Välj ett av dem.',
  'input.invalid.textLong': '{field} är längre än {most} tecken. Korta texten.',
  'input.invalid.textShort': '{field} är kortare än {least} tecken. Skriv mer.',
  'input.missing': '{field} saknas. Fyll i fältet.',
  'input.unknown': '{type} har ingen inställning ”{name}”, så den används inte.',
  'input.unknown.near': '{type} har ingen inställning ”{name}”, så den används inte. Menade du ”{near}”?',
  'message.many_parts': 'Den här texten tar minst {count} {medium}-delar, och varje del kostar. Korta den.',
  'provider.missing': '{step} skickar {medium}, men ingen levererar det åt er än. Lägg till en leverantör för det först.',
  'secret.in_plain_text':
    'Det här ser ut som {what}. Alla som får se arbetsflödet kan läsa det. Spara det i en anslutning och välj den här.',
  'tag.new': 'Det finns ingen tagg {name} än; den första körningen skapar den. Menade du {near}?',
  'tag.unknown': 'Det finns ingen tagg {name}. Skapa den eller välj en annan.',
  'template.unclosed': "Ett värde börjar med '{{' men slutar aldrig. Lägg till '}}' efter det.",
  'text.unset':
    '{step} gäller det sms som startade körningen, men en körning som började på annat sätt kan komma hit. Led bara inkommande sms hit, eller använd ett steg som får telefonnumret.',
  'trigger.keyword_shared':
    '{word} till {to} startar redan ”{workflow}”. Ett meddelande startar bara ett av dem: det som publicerades först. Välj ett annat nyckelord, eller stoppa det andra arbetsflödet.',
  'trigger.keyword_shared.any':
    'All annan text till {to} startar redan ”{workflow}”. Ett meddelande startar bara ett av dem: det som publicerades först. Välj ett annat nyckelord, eller stoppa det andra arbetsflödet.',
  'value.inside':
    '{value} sätts inuti {container}, och en körning kan komma hit utan att ha varit där. Läs det därinne, eller skriv default({value}, {fallback}).',
  'value.inside.item':
    '{value} hör till en post i {container}; varje post har sitt eget, och inget av dem går att läsa här utanför. Läs det inuti {container}.',
  'value.not_set':
    '{value} är inte alltid satt här: en körning kan komma hit på en väg där det förblir tomt. Flytta steget, eller skriv default({value}, {fallback}).',
  'value.not_set.key':
    '{value} är inte alltid satt här: en körning kan komma hit på en väg där det förblir tomt. Skriv default({value}, {fallback}).',
  'value.not_set.own':
    '{value} är inte alltid satt här: ett steg kan inte läsa sitt eget resultat innan det har körts. Flytta steget, eller skriv default({value}, {fallback}).',
  'value.not_set.past':
    '{value} är inte alltid satt här: en körning kan komma hit utan att passera {step}. Flytta steget, eller skriv default({value}, {fallback}).',
  'value.too_early': '{value} finns inte än: nyckeln räknas ut när en körning startar. Den kan läsa trigger, contact och run.',
  'value.unknown': 'Det finns inget värde {value}. Välj ett i listan över värden.',
  'value.unknown.has': 'Det finns inget värde {value}. {owner} har {known}.',
  'value.unknown.near': 'Det finns inget värde {value}. Menade du {near}?',
  'value.unknown.none': 'Det finns inget värde {value}. {owner} har inga värden.',
  'workflow.missing_input': '{workflow} behöver ett värde {name} ({needed}). Lägg till det.',
  'workflow.not_callable':
    '{workflow} går inte att köra härifrån: det har ingen publicerad version som börjar med Anropas av ett arbetsflöde. Publicera en, eller välj ett annat arbetsflöde.',
  'workflow.recursion': '{step} kör det här arbetsflödet självt, vilket aldrig skulle ta slut. Välj ett annat arbetsflöde.',
  'workflow.recursion.way': '{step} leder tillbaka hit genom {workflows}. Det skulle aldrig ta slut. Välj ett annat arbetsflöde.',
  'workflow.unknown': 'Arbetsflödet som {step} kör finns inte längre. Välj ett annat.',
  'workflow.unknown_input': '{workflow} tar inte emot något värde {name}. Ta bort det.',
  'workflow.unknown_input.near': '{workflow} tar inte emot något värde {name}. Menade du {near}?',
  'workflow.wrong_type': '{workflow} vill ha {needed} som {name}, men det här är {given}. Använd ett annat värde.',
};
export default words;
