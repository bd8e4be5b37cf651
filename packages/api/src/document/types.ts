/** The part of OpenAPI 3.1 that our description uses. */
export interface ApiDocument {
  openapi: '3.1.0';
  info: { title: string; version: string; description: string; contact: object; license: object };
  servers: { url: string; description: string }[];
  security: Record<string, string[]>[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, ApiOperation>>;
  components: { securitySchemes: object; responses: Record<string, ApiAnswer>; schemas: Record<string, JsonSchema> };
}
export interface ApiOperation {
  tags: string[];
  operationId: string;
  summary: string;
  description: string;
  parameters?: ApiParameter[];
  requestBody?: { required: boolean; content: ApiContent };
  responses: Record<string, ApiAnswer | Reference>;
}
export interface ApiParameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description?: string;
  example?: unknown;
  schema: JsonSchema;
}
export interface ApiAnswer {
  description: string;
  content?: ApiContent;
}
export type ApiContent = Record<string, { schema: JsonSchema | Reference; example?: unknown }>;
export interface Reference {
  $ref: string;
}
export interface JsonSchema {
  [keyword: string]: unknown;
}
