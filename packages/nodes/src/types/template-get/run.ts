import { personalWriter, spokenTo, type TemplateField, templateWords } from '@signalbox/flow';
import { runNode } from '../../contract/define-node.ts';
import { lost } from '../../shared/node-errors.ts';
import { readTemplates } from '../../shared/template-fields.ts';
import { node } from './node.ts';

export const run = runNode(node, async (items, { templates, contacts, accountTimeZone }) => {
  const found = await readTemplates(
    items.map(({ input }) => input),
    templates,
  );
  const people = await contacts.views(items.flatMap(({ contactId }) => contactId ?? []));
  const write = personalWriter(accountTimeZone);
  return items.map(({ input: { channel, language: asked }, contactId }, index) => {
    const said = found[index];
    if (!said) return { error: lost };
    if ('error' in said) return said;
    const { name, body, values } = said;
    const contact = contactId === null ? undefined : people.get(contactId);
    const wanted = asked.trim() || contact?.language || null;
    const spoken = spokenTo(body, channel, wanted);
    if (!spoken) return { port: 'none', output: {} };
    const person = { ...contact, language: spoken.language };
    const fill = (field: TemplateField) => write(templateWords(body, { channel, field, values }), person);
    return { port: 'next', output: { name, ...spoken, text: fill('text'), subject: fill('subject'), formatted: fill('formatted') } };
  });
});
