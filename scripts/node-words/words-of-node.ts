import { defaultInput, type FieldSchema, inputSchemaOf, type NodeFixture, type NodeSpec, portsOf } from '@signalbox/flow';

/** Key -> English text: every word of a node type that people read. */
export type NodeTexts = ReadonlyMap<string, string>;

/** The words of a node type as its file says them. Of a step that only the compiler puts in, its name and those of its settings are read. */
export function wordsOfNode(spec: NodeSpec, fixtures: readonly NodeFixture[]): NodeTexts {
  const words = newWords(spec.type);
  words.add('title', spec.title);
  if (!spec.hidden) {
    words.add('help', spec.help);
    words.add('synonyms', spec.synonyms.join(', '));
  }
  for (const [name, schema] of Object.entries(inputSchemaOf(spec).properties ?? {})) {
    words.add(`input.${name}.title`, schema.title);
    if (spec.hidden) continue;
    words.add(`input.${name}.help`, schema.description);
    for (const [value, text] of Object.entries(schema.options ?? {})) words.add(`input.${name}.options.${value}`, text);
  }
  for (const [name, schema] of Object.entries(spec.output.shape)) words.add(`output.${name}`, schema.description);
  // A title that is a word without a text has its sentence in the catalogue already.
  for (const input of [defaultInput(spec), ...fixtures.map((fixture) => fixture.input)])
    for (const port of portsOf(spec, input)) if (typeof port.title === 'object') words.add(`port.${port.name}`, port.title.text);
  return words.found;
}

/** The words inside of lists, by the mark of the list: they are the same wherever such a list is asked for. */
export function wordsOfLists(specs: readonly NodeSpec[]): NodeTexts {
  const words = newWords('lists');
  const walk = (path: string, { properties = {}, items }: FieldSchema): void => {
    for (const [name, schema] of Object.entries(items?.properties ?? properties)) {
      words.add(`${path}.${name}.title`, schema.title);
      for (const [value, text] of Object.entries(schema.options ?? {})) words.add(`${path}.${name}.options.${value}`, text);
    }
  };
  for (const spec of specs)
    for (const schema of Object.values(inputSchemaOf(spec).properties ?? {})) if (schema.ui && schema.items) walk(schema.ui, schema);
  return words.found;
}

/** Numbers, signs and single letters are the same for everybody. */
const isSaid = (text: string | undefined): text is string => text !== undefined && /\p{L}{2,}/u.test(text);

function newWords(of: string) {
  const found = new Map<string, string>();
  const add = (key: string, text: string | undefined): void => {
    if (!isSaid(text)) return;
    const known = found.get(key);
    if (known !== undefined && known !== text)
      throw new Error(`${of}: ${key} is both ‘${known}’ and ‘${text}’; one of them needs another name`);
    found.set(key, text);
  };
  return { found, add };
}
