import type { Translation } from '../light/key.ts';

const words: Translation<'exports'> = {
  'file.messages': 'Meddelanden',
  'file.runs': 'Körningar',
  'file.workflows': 'Arbetsflöden',
  'file.tasks': 'Uppgifter',
  'file.contacts': 'Kontakter',
  direction: 'Riktning',
  in: 'In',
  out: 'Ut',
  from: 'Från',
  to: 'Till',
  contact: 'Kontakt',
  channel: 'Kanal',
  parts: 'Delar',
  ended: 'Avslutad',
  error: 'Fel',
  id: 'Id',
  version: 'Version',
  tags: 'Taggar',
  folder: 'Mapp',
  editedBy: 'Ändrat av',
  due: 'Förfaller',
  answeredBy: 'Besvarad av',
};
export default words;
