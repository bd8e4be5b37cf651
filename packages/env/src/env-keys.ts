import { z } from 'zod';

/** The key is read by these parts; `secret` keys are generated on the first start and never logged. */
export interface EnvKey<Schema extends z.ZodType = z.ZodType> {
  help: string;
  schema: Schema;
  secret?: boolean;
}

const key = <Schema extends z.ZodType>(schema: Schema, help: string): EnvKey<Schema> => ({ schema, help });
const secretKey = <Schema extends z.ZodType>(schema: Schema, help: string): EnvKey<Schema> => ({ schema, help, secret: true });
const port = (preset: number) => z.coerce.number().int().min(1).max(65535).default(preset);
const isMasterKey = (text: string) => Buffer.from(text, 'base64').length === 32;

/** Every environment variable of Signalbox, once, with its help text. .env.example is made from this. */
export const envKeys = {
  DATABASE_URL: secretKey(z.url(), 'PostgreSQL (15 or newer), signed in as the application role. Empty = npm start runs its own.'),
  DATABASE_OWNER_URL: secretKey(z.url(), 'PostgreSQL, signed in as the role that owns the tables; used by migrations and the seed only.'),
  TEMPORAL_ADDRESS: key(z.string().min(1).default('127.0.0.1:7233'), 'Temporal server, host:port. Empty = npm start finds or fetches one.'),
  TEMPORAL_NAMESPACE: key(z.string().min(1).default('default'), 'Temporal namespace.'),
  TEMPORAL_PORT: key(port(7233), 'Port of the Temporal server that npm start runs.'),
  POSTGRES_PORT: key(port(5433), 'Port of the PostgreSQL server that npm start runs.'),
  POSTGRES_SUPERUSER_PASSWORD: secretKey(
    z.string().min(16),
    'Password of the superuser of the PostgreSQL server that npm start runs; makes roles and the database.',
  ),
  POSTGRES_OWNER_PASSWORD: secretKey(z.string().min(16), 'Password of signalbox_owner there, the role that owns the tables.'),
  POSTGRES_APP_PASSWORD: secretKey(z.string().min(16), 'Password of signalbox_app there, the role of the application.'),
  HOST: key(z.string().min(1).default('127.0.0.1'), 'Address that the web app and the SMPP listener bind to.'),
  WEB_PORT: key(port(3000), 'Port of the web app.'),
  GATEWAY_HOST: key(z.string().min(1).default('127.0.0.1'), 'Address that the gateway binds to.'),
  GATEWAY_PORT: key(port(8080), 'Port of the gateway: REST API, HTTP triggers, provider callbacks.'),
  LINK_URL: key(
    z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
    'Where people open the short links of text messages, such as https://go.example.com; it has to lead to the gateway. Empty = links stay as they are.',
  ),
  MAIL_HOST: key(z.string().min(1).default('127.0.0.1'), 'Address that the mail door of the gateway binds to.'),
  MAIL_PORT: key(port(2525), 'Port of the mail door of the gateway: SMTP, for the mailboxes of accounts. Mail servers expect 25.'),
  MAIL_NAME: key(z.string().min(1).default('localhost'), 'Name by which the mail door calls itself, such as mail.example.com.'),
  MAIL_DNS: key(
    z
      .string()
      .default('')
      .transform((text) =>
        text.trim() === 'off'
          ? null
          : text
              .split(',')
              .map((server) => server.trim())
              .filter(Boolean),
      ),
    'DNS servers that the mail door asks about senders (SPF, DKIM, DMARC): IP address, or address:port, separated by commas. Empty = those of the system; off = it asks nobody.',
  ),
  MQTT_HOST: key(z.string().min(1).default('127.0.0.1'), 'Address that the MQTT broker of the gateway binds to.'),
  MQTT_PORT: key(port(1883), 'Port of the MQTT broker of the gateway. With a certificate, clients expect 8883.'),
  MQTT_CERT: key(
    z.string().default(''),
    'File with the certificate (PEM, with its chain) of the MQTT broker. Empty = it speaks without TLS.',
  ),
  MQTT_KEY: key(z.string().default(''), 'File with the private key (PEM) of that certificate.'),
  MQTT_URL: key(
    z.union([z.literal(''), z.url({ protocol: /^mqtts?$/ })]).default(''),
    'Where devices connect, such as mqtts://mqtt.example.com:8883, as it is shown to people. Empty = the address and port above.',
  ),
  WORKER_PORT: key(port(8081), 'Port of the worker; it serves GET /health only.'),
  SMPP_PORT: key(port(2775), 'Port of the SMSC in the simulator.'),
  SIMULATOR_PORT: key(port(2776), 'Port of the control API of the simulator.'),
  SIMULATOR_MAIL_PORT: key(port(2777), 'Port of the mail server in the simulator, with practice mailboxes behind it.'),
  SIMULATOR_URL: key(z.url().default('http://127.0.0.1:2776'), 'Control API of the simulator, as the web app and the gateway see it.'),
  SIMULATOR_HOST: key(
    z.string().min(1).default('127.0.0.1'),
    'Host of the simulator, as the worker and the gateway see it; goes into the seeded provider.',
  ),
  SIMULATOR_SYSTEM_ID: key(
    z.string().min(1).max(15).default('signalbox'),
    'system_id with which the seeded provider binds to the simulator.',
  ),
  SIMULATOR_PASSWORD: secretKey(z.string().min(1).max(8), 'Password of that bind (SMPP 3.4 allows 8 characters).'),
  SECRET_KEY: secretKey(
    z.string().refine(isMasterKey, 'must be 32 bytes in base64'),
    'Master key of stored provider secrets, 32 bytes in base64.',
  ),
  NEXTAUTH_SECRET: secretKey(z.string().min(32), 'Signs the cookie that carries the session id.'),
  NEXTAUTH_URL: key(z.url().default('http://localhost:3000'), 'Address of the web app, as the browser sees it; used by sign-in.'),
  SEED_OWNER_PASSWORD: secretKey(
    z.string().min(8).max(200).optional(),
    'Password of the seeded owners. Empty = one is made and printed once.',
  ),
  PUBLIC_URL: key(z.url().default('http://localhost:3000'), 'Address of the web app in links that leave the house.'),
  LOG_LEVEL: key(
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
    'trace, debug, info, warn, error or silent.',
  ),
  EGRESS_ALLOW: key(
    z
      .string()
      .default('')
      .transform((text) =>
        text
          .split(',')
          .map((host) => host.trim())
          .filter(Boolean),
      ),
    'Hosts in private networks that workflows may call and providers may be at: host or host:port, separated by commas.',
  ),
  TRUSTED_PROXIES: key(
    z.string().default(''),
    'Networks of proxies before the gateway, separated by commas: what they say in X-Forwarded-For about who calls is believed. Empty = nobody is.',
  ),
  WORKFLOW_BUNDLE: key(z.string().min(1).optional(), 'File with the bundled Temporal workflows. Empty = bundled when the worker starts.'),
} as const satisfies Record<string, EnvKey>;

export type EnvName = keyof typeof envKeys;
