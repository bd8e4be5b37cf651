import { triggerNode } from '../../contract/define-node.ts';
import { fitsExample } from '../../shared/hook/fits-example.ts';
import { readSample } from '../../shared/sample.ts';
import { node } from './node.ts';

/** The body as it came is only there for workflows that read it. */
const Request = node.output.partial({ rawBody: true });

export const trigger = triggerNode(node, (event, { method, example, strict }) => {
  if (event.kind !== 'http') return null;
  const request = Request.parse(event.payload);
  if (strict && !fitsExample(readSample(example ?? '') ?? {}, request.body)) return null;
  return method === 'any' || request.method.toUpperCase() === method ? request : null;
});
