import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import type { ResourceRoutes } from '../api-env.ts';
import { attachment } from '../attachment.ts';
import { idOf } from '../describe.ts';

const get = createRoute({
  method: 'get',
  path: '/files/{id}',
  operationId: 'downloadFile',
  summary: 'A file that a call brought, as a download',
  description: 'Whoever may read runs may read it, as long as it is kept.',
  request: { params: idOf('file') },
  responses: {
    200: {
      description: 'The bytes as they came; types that a browser would run come as application/octet-stream',
      content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
    },
  },
});

/** What other systems sent is served from our own address: it must never act there. */
export const fileRoutes: ResourceRoutes = {
  tag: 'Files',
  description: 'What outside calls brought.',
  add(app) {
    app.openapi(get, async (c) => {
      const { name, type, bytes } = await c.var.services.files.read(c.var.actor, c.req.valid('param').id);
      return new Response(bytes, {
        headers: {
          'content-type': harmless(type) ? type : 'application/octet-stream',
          'content-length': String(bytes.byteLength),
          'content-disposition': attachment(name),
          'content-security-policy': `default-src 'none'; frame-ancestors 'none'; sandbox`,
          'x-content-type-options': 'nosniff',
          'cache-control': 'private, no-store',
        },
      });
    });
  },
};

/** A list of what is let through: nobody knows all the types that some browser runs. Pictures in SVG are programs, too. */
const harmless = (type: string): boolean => passive.has(type) || (/^(image|audio|video)\/[\w.-]+$/.test(type) && !/svg|xml/.test(type));
const passive = new Set([
  ...['application/json', 'application/pdf', 'application/zip', 'application/gzip', 'application/rtf', 'application/msword'],
  ...['text/plain', 'text/csv', 'text/calendar', 'text/vcard', 'application/x-ndjson', 'application/vnd.ms-excel'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]);
