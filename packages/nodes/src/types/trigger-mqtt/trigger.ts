import { z } from 'zod';
import { triggerNode } from '../../contract/define-node.ts';
import { readReading } from '../../shared/mqtt/read-reading.ts';
import { node } from './node.ts';

const Message = node.output.omit({ payload: true });

/** Who hears it is decided before, by the config; here it is read. */
export const trigger = triggerNode(node, (event, { payload: kind }) => {
  if (event.kind !== 'mqtt') return null;
  const read = Message.extend({ text: z.string() }).safeParse(event.payload);
  if (!read.success) return null;
  const payload = readReading(kind, read.data.text);
  return payload === undefined ? null : { ...read.data, payload };
});
