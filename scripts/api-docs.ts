import type { ApiAnswer, ApiContent, ApiDocument, ApiOperation, JsonSchema, Reference } from '@signalbox/api';
import { table } from './lib/markdown.ts';

/** The pages of docs/api by file name, all from the description of the API: one per tag, one with the shapes, and where to begin. */
export function apiDocs(document: ApiDocument): Map<string, string> {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ title: `${method.toUpperCase()} ${path}`, operation })),
  );
  const pages = new Map<string, string>([
    ['README.md', indexPage(document, operations)],
    ['shapes.md', shapesPage(document)],
  ]);
  for (const { name, description } of document.tags)
    pages.set(
      pageOf(name),
      page([`# ${name}`, description, ...operations.filter(({ operation }) => operation.tags.includes(name)).map(operationText)]),
    );
  return pages;
}

interface Titled {
  title: string;
  operation: ApiOperation;
}

const indexPage = ({ info, servers, tags }: ApiDocument, operations: readonly Titled[]): string =>
  page([
    '# The REST API',
    'Written by `npm run gen` from the routes and `packages/contract`. The same as [OpenAPI 3.1](openapi.json), which every gateway and web app serves at `/api/v1/openapi.json`.',
    info.description,
    ...servers.map(({ url, description }) => `Base path \`${url}\`. ${description}`),
    '```\ncurl -H "authorization: Bearer <token>" http://127.0.0.1:8080/api/v1/runs?state=failed\n```',
    'HTTP triggers have addresses of their own: [HTTP triggers](../guide/http-triggers.md).',
    ...tags.flatMap(({ name, description }) => [
      `## [${name}](${pageOf(name)})`,
      description,
      table(
        ['operation', 'does'],
        operations
          .filter(({ operation }) => operation.tags.includes(name))
          .map(({ title, operation }) => [`[\`${title}\`](${pageOf(name)}#${anchor(title)})`, operation.summary]),
      ),
    ]),
  ]);

function operationText({ title, operation }: Titled): string {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation;
  return [
    `## ${title}`,
    `**${summary}.** ${description} (\`${operationId}\`)`,
    ...(parameters.length > 0
      ? [
          table(
            ['parameter', 'in', 'type', 'meaning'],
            parameters.map((one) => [
              `\`${one.name}\`${one.required ? '' : ' (optional)'}`,
              one.in,
              typeText(one.schema),
              [one.description, one.example === undefined ? '' : `Example: \`${one.example}\``].filter(Boolean).join(' '),
            ]),
          ),
        ]
      : []),
    ...(requestBody ? [`Body: ${contentText(requestBody.content)}`] : []),
    ...Object.entries(responses).flatMap(([status, answer]) => ('$ref' in answer ? [] : [answerText(status, answer)])),
  ].join('\n\n');
}

const answerText = (status: string, { description, content }: ApiAnswer): string =>
  content ? `${status}, ${description}: ${contentText(content)}` : `${status}, ${description}.`;

const contentText = (content: ApiContent): string =>
  Object.entries(content)
    .map(([type, { schema, example }]) => {
      const shape = type === 'application/json' ? typeText(schema) : `\`${type}\``;
      return example === undefined ? shape : `${shape}\n\n${exampleText(example)}`;
    })
    .join('\n\n');

const exampleText = (example: unknown): string =>
  typeof example === 'string' ? `\`\`\`\n${example.trimEnd()}\n\`\`\`` : `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``;

const shapesPage = ({ components }: ApiDocument): string =>
  page([
    '# Shapes',
    'What is sent and answered, by name. A shape with *Input* is the same as it is sent: fields with a default may be left out.',
    ...Object.entries(components.schemas).map(([name, schema]) => `## ${name}\n\n${shapeText(schema)}`),
  ]);

function shapeText(schema: JsonSchema): string {
  const fields = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  if (fields.length === 0) return typeText(schema);
  const required = (schema.required ?? []) as string[];
  return table(
    ['field', 'type'],
    fields.map(([name, field]) => [`\`${name}\`${required.includes(name) ? '' : ' (optional)'}`, typeText(field)]),
  );
}

/** A schema in a few words; shapes lead to their entry. */
function typeText(schema: JsonSchema | Reference): string {
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return `[${name}](shapes.md#${anchor(name)})`;
  }
  const { type, enum: words, anyOf, items, additionalProperties, properties, ...rest } = schema as JsonSchema;
  if (Array.isArray(words)) return words.map((word) => `\`${word}\``).join(', ');
  if ('const' in rest) return `\`${rest.const}\``;
  if (Array.isArray(anyOf)) return anyOf.map(typeText).join(' or ');
  if (type === 'array') return `list of ${typeText((items ?? {}) as JsonSchema)}`;
  if (properties)
    return `{ ${Object.entries(properties)
      .map(([name, inner]) => `${name}: ${typeText(inner)}`)
      .join('; ')} }`;
  if (type === 'object') return `map of ${typeText((additionalProperties ?? {}) as JsonSchema)}`;
  if (Array.isArray(type)) return type.join(' or ');
  return [type ?? 'anything', boundsText(rest)].filter(Boolean).join(', ');
}

const bounds: readonly [keyword: string, word: string][] = [
  ['format', ''],
  ['minimum', 'from '],
  ['maximum', 'to '],
  ['minLength', 'at least '],
  ['maxLength', 'at most '],
  ['maxItems', 'at most '],
];
const boundsText = (schema: JsonSchema): string =>
  bounds.flatMap(([keyword, word]) => (schema[keyword] === undefined ? [] : [`${word}${schema[keyword]}`])).join(', ');

const page = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
const pageOf = (tag: string): string => `${tag.toLowerCase().replaceAll(' ', '-')}.md`;
/** The anchor that Git hosts give to a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-');
