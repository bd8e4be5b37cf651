import { z } from 'zod';
import { DefaultAlphabet } from './alphabets.ts';

const typeOfNumber = z.enum(['auto', '0', '1', '2', '3', '4', '5', '6']);
const numberingPlan = z.enum(['auto', '0', '1', '3', '8', '9', '10']);

/** Settings of an SMPP provider; titles and descriptions name the words that the form in Channels shows. */
export const SmppConfig = z.object({
  host: z.string().trim().min(1).max(253).meta({ title: 'channels.smpp.host', description: 'channels.smpp.host.help' }),
  port: z.number().int().min(1).max(65535).default(2775).meta({ title: 'channels.smpp.port' }),
  systemId: z.string().min(1).max(15).meta({ title: 'channels.smpp.systemId', description: 'channels.smpp.systemId.help' }),
  systemType: z.string().max(12).default('').meta({ title: 'channels.smpp.systemType', description: 'channels.smpp.systemType.help' }),
  sourceTon: typeOfNumber.default('auto').meta({ title: 'channels.smpp.sourceTon', description: 'channels.smpp.sourceTon.help' }),
  sourceNpi: numberingPlan.default('auto').meta({ title: 'channels.smpp.sourceNpi', description: 'channels.smpp.sourceNpi.help' }),
  country: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/)
    .default('SE')
    .meta({ title: 'channels.smpp.country', description: 'channels.smpp.country.help' }),
  enquireLinkMs: z.number().int().min(1_000).max(600_000).default(30_000).meta({ title: 'channels.smpp.enquireLinkMs' }),
  responseTimeoutMs: z.number().int().min(500).max(120_000).default(10_000).meta({ title: 'channels.smpp.responseTimeoutMs' }),
  windowSize: z
    .number()
    .int()
    .min(1)
    .max(1_000)
    .default(10)
    .meta({ title: 'channels.smpp.windowSize', description: 'channels.smpp.windowSize.help' }),
  patienceMs: z.number().int().min(500).max(120_000).default(8_000).meta({
    title: 'channels.smpp.patienceMs',
    description: 'channels.smpp.patienceMs.help',
  }),
  defaultAlphabet: DefaultAlphabet.default('gsm').meta({
    title: 'channels.smpp.defaultAlphabet',
    description: 'channels.smpp.defaultAlphabet.help',
  }),
  bindAs: z.enum(['pair', 'transceiver']).default('pair').meta({ title: 'channels.smpp.bindAs', description: 'channels.smpp.bindAs.help' }),
  binds: z.number().int().min(1).max(10).default(1).meta({ title: 'channels.smpp.binds', description: 'channels.smpp.binds.help' }),
  longTexts: z
    .enum(['header', 'sar', 'payload'])
    .default('header')
    .meta({ title: 'channels.smpp.longTexts', description: 'channels.smpp.longTexts.help' }),
  useTls: z.boolean().optional().meta({ title: 'channels.smpp.useTls' }),
});
export type SmppConfig = z.output<typeof SmppConfig>;

/** SMPP 3.4 has room for 8 characters; some operators take more. */
export const SmppSecrets = z.object({ password: z.string().max(64).meta({ title: 'channels.smpp.password' }) });
export type SmppSecrets = z.output<typeof SmppSecrets>;
