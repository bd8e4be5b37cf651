import { type FieldSchema, inputSchemaOf, type NodeSpec, nodeGroups, outputTypes, portsOf } from '@signalbox/flow';

/** The docs page of one node type: everything in it comes from node.ts. */
export function nodeDocs(spec: NodeSpec): string {
  const example = spec.fixtures[0]?.input ?? {};
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
            [schema.title, schema.description].filter(Boolean).join('. '),
          ]),
        ),
    '## Ways out',
    table(
      ['port', 'word', 'line'],
      portsOf(spec, input).map((port) => [`\`${port.name}\``, port.title, port.line]),
    ),
    '## Values for later steps',
    table(
      ['value', 'type'],
      Object.entries(outputTypes(spec, input)).map(([name, type]) => [
        `\`${name}\``,
        typeof type === 'string' ? type : Object.keys(type).join(', '),
      ]),
    ),
    '## Examples',
    ...spec.fixtures.map(
      (fixture) =>
        `${fixture.name[0]?.toUpperCase()}${fixture.name.slice(1)} -> \`${fixture.port}\`\n\n\`\`\`json\n${JSON.stringify(fixture.input, null, 2)}\n\`\`\``,
    ),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** The list of all node types by group. */
export function nodeDocsIndex(specs: NodeSpec[]): string {
  const groups = nodeGroups.flatMap((group) => {
    const inside = specs.filter((spec) => spec.group === group);
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
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
