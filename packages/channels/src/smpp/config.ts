import { z } from 'zod';

const typeOfNumber = z.enum(['auto', '0', '1', '2', '3', '4', '5', '6']);
const numberingPlan = z.enum(['auto', '0', '1', '3', '8', '9', '10']);

/** Settings of an SMPP provider; the titles and descriptions are what the form in Channels shows. */
export const SmppConfig = z.object({
  host: z.string().trim().min(1).max(253).meta({ title: 'Host', description: 'Name or address of the SMSC.' }),
  port: z.number().int().min(1).max(65535).default(2775).meta({ title: 'Port' }),
  systemId: z.string().min(1).max(15).meta({ title: 'System ID', description: 'The user name that your operator gave you.' }),
  systemType: z.string().max(12).default('').meta({ title: 'System type', description: 'Leave empty unless your operator names one.' }),
  sourceTon: typeOfNumber.default('auto').meta({ title: 'Sender TON', description: 'auto picks it from the form of the sender.' }),
  sourceNpi: numberingPlan.default('auto').meta({ title: 'Sender NPI', description: 'auto picks it from the form of the sender.' }),
  enquireLinkMs: z.number().int().min(1_000).max(600_000).default(30_000).meta({ title: 'Heartbeat (ms)' }),
  responseTimeoutMs: z.number().int().min(500).max(120_000).default(10_000).meta({ title: 'Answer timeout (ms)' }),
  windowSize: z
    .number()
    .int()
    .min(1)
    .max(1_000)
    .default(10)
    .meta({ title: 'Window', description: 'Texts sent before the first is answered.' }),
  useTls: z.boolean().optional().meta({ title: 'Use TLS' }),
});
export type SmppConfig = z.output<typeof SmppConfig>;

/** SMPP 3.4 has room for 8 characters; some operators take more. */
export const SmppSecrets = z.object({ password: z.string().max(64).meta({ title: 'Password' }) });
export type SmppSecrets = z.output<typeof SmppSecrets>;
