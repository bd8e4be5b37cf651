import type { NodeTranslation } from '../../node-areas.ts';

const words: NodeTranslation<'trigger.dataLog'> = {
  title: 'Mätvärde',
  help: 'Startar arbetsflödet när ett loggat värde från en enhet är över eller under en gräns tillräckligt länge.',
  synonyms: 'datalogg, gräns, tröskel, larm, temperatur, hysteres, givare, iot',
  'input.from.title': 'Från',
  'input.from.options.device': 'En enhet',
  'input.from.options.group': 'Varje enhet i en grupp',
  'input.device.title': 'Enhet',
  'input.device.help': 'Dess nyckel, som den står i ämnena.',
  'input.group.title': 'Grupp av enheter',
  'input.name.title': 'Värde',
  'input.name.help': 'Dess namn, som enheten skickar det.',
  'input.is.title': 'Är',
  'input.is.options.above': 'över',
  'input.is.options.below': 'under',
  'input.limit.title': 'Gräns',
  'input.lasting.title': 'I minst',
  'input.lasting.help': 'En kortare tid startar inget.',
  'input.back.title': 'Över igen vid',
  'input.back.help': 'Tills värdet är här är larmet på och startar inget igen. Tomt betyder gränsen.',
  'output.since': 'När det passerade gränsen.',
};
export default words;
