import { type FieldSchema, inputSchemaOf, type NodeSpec, nodeGroups, outputTypes, type Port, portsOf } from '@signalbox/flow';
import { sayText, sourceLanguage, wordsFor } from '@signalbox/words';
import { table } from './lib/markdown.ts';
import type { Example } from './node-examples.ts';

/** The docs page of one node type: everything in it comes from node.ts, and from running its fixtures.ts. */
export function nodeDocs(spec: NodeSpec, examples: readonly Example[]): string {
  const example = examples[0]?.input ?? {};
  const parsed = spec.input.safeParse(example);
  const input = parsed.success ? parsed.data : example;
  const settings = Object.entries(inputSchemaOf(spec).properties ?? {});
  const sections = [
    `# ${spec.title}`,
    `\`${spec.type}\` version ${spec.version}, ${spec.group}. ${spec.help}`,
    '## Settings',
    settings.length === 0
      ? 'None.'
      : table(
          ['setting', 'kind', 'default', 'meaning'],
          settings.map(([name, schema]) => [
            `\`${name}\``,
            kind(schema),
            'default' in schema ? `\`${JSON.stringify(schema.default)}\`` : '',
            [schema.title, schema.description?.replace(/\.$/, ''), onlyWhen(schema)].filter(Boolean).join('. '),
          ]),
        ),
    '## Ways out',
    table(
      ['port', 'word', 'line'],
      allPorts(spec, examples).map((port) => [
        `\`${port.name}\``,
        sayText(wordsFor(sourceLanguage), port.title),
        port.inside ? 'inside' : port.line,
      ]),
    ),
    '## Values for later steps',
    valuesTable(spec, input),
    '## Examples',
    ...examples.map(exampleText),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** A meaning stands there only where some value needs more words than its name and type. */
function valuesTable(spec: NodeSpec, input: Record<string, unknown>): string {
  const meaning = (name: string): string => spec.output.shape[name]?.description?.replace(/\.$/, '') ?? '';
  const types = Object.entries(outputTypes(spec, input));
  const isExplained = types.some(([name]) => meaning(name) !== '');
  return table(
    ['value', 'type', ...(isExplained ? ['meaning'] : [])],
    types.map(([name, type]) => [
      `\`${name}\``,
      typeof type === 'string' ? type : Object.keys(type).join(', '),
      ...(isExplained ? [meaning(name)] : []),
    ]),
  );
}

/** Ports follow from settings, so those of all examples. */
function allPorts(spec: NodeSpec, examples: readonly Example[]): Port[] {
  const ports = new Map<string, Port>();
  for (const { input } of examples) {
    const parsed = spec.input.safeParse(input);
    for (const port of portsOf(spec, parsed.success ? parsed.data : input)) if (!ports.has(port.name)) ports.set(port.name, port);
  }
  // The failed siding is the last one, as on the card.
  return [...ports.values()].sort((a, b) => Number(a.name === 'error') - Number(b.name === 'error'));
}

const onlyWhen = ({ when }: FieldSchema): string =>
  Object.entries(when ?? {})
    .map(([name, values]) => `Only when \`${name}\` is ${values.map((value) => `\`${value}\``).join(' or ')}`)
    .join('. ');

function exampleText({ name, input, given, answer, outcome, output }: Example): string {
  const lines = [`### ${name[0]?.toUpperCase()}${name.slice(1)}`];
  if (Object.keys(input).length > 0) lines.push('Settings:', json(input));
  if (given) lines.push('Given:', json(given));
  if (answer) lines.push('What comes:', json(answer));
  lines.push(outcome);
  if (output) lines.push(json(output));
  return lines.join('\n\n');
}

const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, shortened, 2)}\n\`\`\``;
const shortened = (_name: string, value: unknown): unknown =>
  typeof value === 'string' && value.length > 160 ? `${value.slice(0, 80)} ... (${value.length} characters)` : value;

/** The list of all node types by group. */
export function nodeDocsIndex(specs: NodeSpec[]): string {
  const groups = nodeGroups.flatMap((group) => {
    const inside = specs.filter((spec) => spec.group === group && !spec.hidden);
    return inside.length === 0
      ? []
      : [
          `## ${group[0]?.toUpperCase()}${group.slice(1)}\n\n${inside.map((spec) => `- [${spec.title}](${spec.type}.md): ${spec.help}`).join('\n')}`,
        ];
  });
  return `# Steps\n\nWritten by \`npm run gen\` from the node folders.\n\n${groups.join('\n\n')}\n`;
}

const kind = (schema: FieldSchema): string =>
  schema.ui === 'expression'
    ? `expression (${schema.of})`
    : schema.enum
      ? schema.enum.map((one) => `\`${one}\``).join(' ')
      : (schema.ui ?? schema.type ?? 'value');
