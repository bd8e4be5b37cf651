import type { RouteConfig } from '@hono/zod-openapi';
import { z } from 'zod';
import { type describeShapes, plain } from './describe-shapes.ts';
import { Declared } from './json-schema-of.ts';
import type { ApiAnswer, ApiContent, ApiOperation, ApiParameter, JsonSchema, Reference } from './types.ts';

type Shapes = ReturnType<typeof describeShapes>;

/** One route as the description shows it. */
export function describeOperation(tag: string, route: RouteConfig, shapes: Shapes): ApiOperation {
  const { operationId = '', summary = '', description = '', request, responses } = route;
  const parameters = [...parametersOf('path', request?.params), ...parametersOf('query', request?.query)];
  const body = request?.body && Declared.parse(request.body);
  return {
    ...{ tags: [tag], operationId, summary, description },
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: body.required, content: contentOf(body.content, shapes.body) } } : {}),
    responses: {
      ...Object.fromEntries(Object.entries(responses).map(([status, answer]) => [status, answerOf(answer, shapes)])),
      '4XX': { $ref: '#/components/responses/Refused' },
      '5XX': { $ref: '#/components/responses/Failed' },
    },
  };
}

function parametersOf(where: ApiParameter['in'], schema: unknown): ApiParameter[] {
  if (!(schema instanceof z.ZodObject)) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', override: plain }) as ParameterList;
  return Object.entries(properties).map(([name, { description, example, ...rest }]) => ({
    ...{ name, in: where, required: required.includes(name) },
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
    schema: rest,
  }));
}
interface ParameterList {
  properties?: Record<string, JsonSchema & { description?: string }>;
  required?: string[];
}

function answerOf(declared: object, shapes: Shapes): ApiAnswer {
  const { description, content } = Declared.parse(declared);
  return Object.keys(content).length > 0 ? { description, content: contentOf(content, shapes.answer) } : { description };
}

const contentOf = (content: z.output<typeof Declared>['content'], refer: (schema: z.ZodType) => Reference): ApiContent =>
  Object.fromEntries(
    Object.entries(content).map(([type, { schema, example }]) => [
      type,
      { schema: shapeOf(type, schema, refer), ...(example === undefined ? {} : { example }) },
    ]),
  );

function shapeOf(type: string, schema: unknown, refer: (schema: z.ZodType) => Reference): JsonSchema | Reference {
  if (!(schema instanceof z.ZodType)) return {};
  if (type === 'application/json') return refer(schema);
  const { $schema: _, ...shape } = z.toJSONSchema(schema);
  return shape;
}
