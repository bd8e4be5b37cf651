import type structure from '../../en/issues/structure.ts';
import type { Same } from '../../light/key.ts';

const words: Same<typeof structure> = {
  'container.circle': '{steps} står inuti varandra. Ta ut ett av dem.',
  'container.circle.self': '{step} står inuti sig självt. Ta ut det.',
  'container.crossed':
    'Spåret från {step} till {to} leder från {outer} in i {inner}. Ta bort det: en körning går in i en ram och ut ur den bara genom ramen själv.',
  'container.crossed.into':
    'Spåret från {step} till {to} leder in i {inner} förbi dess början. Ta bort det: en körning går in i en ram och ut ur den bara genom ramen själv.',
  'container.crossed.out':
    'Spåret från {step} till {to} leder ut ur {outer}. Ta bort det: en körning går in i en ram och ut ur den bara genom ramen själv.',
  'container.empty': '{step} har inget första steg. Lägg ett steg i ramen och led {port} till det.',
  'container.inside_elsewhere':
    '{port} i {step} leder till {to}, som inte står inuti ramen. Led spåret till ett steg därinne, eller flytta in {to}.',
  'container.not_one': '{step} står inuti {outer}, som inte kan innehålla andra steg. Ta ut det.',
  'container.too_deep':
    '{step} är det sista av {count} som står inuti varandra; högst {most} går. Låt ett eget arbetsflöde göra det som finns därinne, och anropa det.',
  'container.trigger': '{step} startar arbetsflödet och kan därför inte stå inuti ett annat steg. Ta ut det.',
  'container.unknown': '{step} står inuti {outer}, som inte finns längre. Ta ut det, eller lägg det i en annan ram.',
  'edge.dangling': 'Ett spår från {step} leder till {to}, som inte finns längre. Ta bort spåret, eller led det till ett annat steg.',
  'edge.dangling.start': 'Ett spår börjar vid {from}, som inte finns längre. Ta bort spåret.',
  'edge.into_trigger': '{step} startar arbetsflödet, så inget spår kan leda dit. Ta bort spåret från {from}.',
  'edge.port_taken': 'Två spår lämnar {step} genom samma utgång ({port}). Ta bort ett av dem.',
  'edge.unknown_port': '{step} har ingen utgång som heter {port}. Ta bort spåret, eller dra det från en annan utgång.',
  'edge.unknown_port.goto': '{step} leder vidare av sig självt, så inget spår kan lämna det. Ta bort spåret.',
  'edge.unknown_port.near':
    '{step} har ingen utgång som heter {port}. Menade du {near}? Ta bort spåret, eller dra det från en annan utgång.',
  'fork.leads_back':
    'En gren från {step} leder tillbaka till {to} innan grenarna går ihop. Ta bort det spåret, eller sätt en sammanslagning före.',
  'fork.many_lines':
    'Från {step} och framåt kan upp till {count} grenar, slingor och försök vara öppna samtidigt; en körning med fler än {most} stoppas. Låt grenar gå ihop innan de delar sig igen, eller använd För varje.',
  'fork.meet': 'Grenar från {step} möts vid {at} utan sammanslagning, så allt därefter körs en gång per gren. Sätt en sammanslagning före.',
  'fork.open_branch': 'Inget följer efter {port} i {step}; den grenen slutar direkt. Koppla ett steg dit, eller ta bort grenen.',
  'fork.two_joins': 'Grenarna från {step} kommer till olika sammanslagningar: {first} och {second}. Led alla till en.',
  'goto.circle': '{step} leder tillbaka till sig självt utan något steg emellan. Välj ett annat steg.',
  'goto.crossed': '{step} leder till {to}, som står inuti {inner}. Välj ett steg i samma ram.',
  'goto.crossed.out': '{step} leder till {to}, som står utanför {outer}. Välj ett steg i samma ram.',
  'goto.trigger': '{step} leder till {to}, som startar arbetsflödet. Välj steget efter.',
  'goto.unknown': '{step} leder till {to}, som inte finns längre. Välj ett annat steg.',
  'goto.unknown.near': '{step} leder till {to}, som inte finns längre. Menade du {near}?',
  'join.need':
    '{step} väntar på {need} grenar, men {count, plural, one {bara en} other {bara #}} kommer hit från {fork}. Vänta på högst {count}.',
  'join.nested': '{step} slår ihop {fork} och grenarna runt om. Sätt en egen sammanslagning efter {fork}.',
  'join.never_all':
    '{port} i {fork} kommer inte till {step}, så alla grenar kommer aldrig fram. Led den dit, eller låt {step} vänta på färre.',
  'join.no_fork': 'Inga grenar går ihop vid {step}. Ta bort steget, eller sätt Samtidigt före.',
  'join.no_fork.past':
    'En körning kan komma till {step} förbi {fork} och skulle vänta där på grenar som inte finns. Led det spåret till steget efter {step}.',
  'loop.unguarded':
    'Slingan genom {step} har inget steg som väntar. En körning som går 1 000 varv i den stoppas. Lägg till ett steg som väntar, eller en väg ut.',
  'node.duplicate_id': 'Två steg heter {id}. Ge ett av dem ett annat id.',
  'node.reserved_id': '{id} är ett ord i uttrycksspråket. Ge steget ett annat id.',
  'node.unknown_type': 'Den här installationen har ingen stegtyp {type}. Ta bort steget, eller uppdatera installationen.',
  'node.unknown_type.near': 'Den här installationen har ingen stegtyp {type}. Menade du {near}?',
  'node.unknown_version':
    'Steget gjordes med version {made} av {type}; den här installationen har version {known}. Uppdatera installationen.',
  'node.unreachable': 'Inget spår leder till {step}, så det körs aldrig. Koppla det eller ta bort det.',
  'plan.too_large': 'Arbetsflödet är för stort. Det har {count} steg; högst {most} går. Dela upp det i flera arbetsflöden.',
  'plan.too_large.bytes': 'Arbetsflödet är för stort. Det tar {kib} KiB; högst 2 048 går. Dela upp det i flera arbetsflöden.',
  'port.loose':
    'Inget följer efter {port} i {step}; en körning som går dit slutar. Koppla ett steg dit, eller låt det vara om det är meningen.',
  'port.loose.trigger': 'Inget följer efter {step}. Koppla ett steg dit.',
  'workflow.no_trigger': 'Inget startar arbetsflödet. Lägg till en start, till exempel ett inkommande sms.',
};
export default words;
