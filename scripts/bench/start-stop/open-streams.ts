import { demoAccounts } from '@signalbox/services';
import type { Stack } from '../../test/stack.ts';
import { withServices } from '../open-services.ts';

const streamsEach = 5;

/** Live views, as browsers and programs keep them open: some at the web app, some at the gateway. They end when Signalbox does. */
export async function openStreams({ env }: Stack, password: string): Promise<void> {
  const { DATABASE_URL = '', SECRET_KEY = '', SIMULATOR_URL = '', E2E_GATEWAY_URL = '', E2E_BASE_URL = '' } = env;
  const email = demoAccounts[0].owner.email;
  const place = { databaseUrl: DATABASE_URL, secretKey: SECRET_KEY, gatewayUrl: E2E_GATEWAY_URL, simulatorUrl: SIMULATOR_URL };
  const { sessionToken } = await withServices(place, ({ auth }) => auth.signIn({ email, password }));
  const cookie = await signInAtWeb(E2E_BASE_URL, { email, password });
  for (let i = 0; i < streamsEach; i += 1) {
    await openStream(`${E2E_GATEWAY_URL}/api/v1/events`, { authorization: `Bearer ${sessionToken}` });
    await openStream(`${E2E_BASE_URL}/api/v1/events`, { cookie });
  }
}

async function openStream(url: string, headers: Record<string, string>): Promise<void> {
  const answer = await fetch(url, { headers });
  if (!answer.ok || !answer.body) throw new Error(`${url} answered ${answer.status}`);
  const reader = answer.body.getReader();
  // That it breaks off is what is waited for elsewhere.
  const read = (): Promise<unknown> => reader.read().then((part) => (part.done ? undefined : read()));
  void read().catch(() => {});
}

/** The way of the sign-in page: a token against forged forms, then the form. */
async function signInAtWeb(baseUrl: string, input: { email: string; password: string }): Promise<string> {
  const csrf = await fetch(`${baseUrl}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const first = cookiesOf(csrf);
  const signedIn = await fetch(`${baseUrl}/api/auth/callback/password`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: first, origin: baseUrl },
    body: new URLSearchParams({ ...input, csrfToken, json: 'true' }),
  });
  const second = cookiesOf(signedIn);
  if (!second.includes('session'))
    throw new Error(`the web app did not sign in: ${signedIn.status} ${(await signedIn.text()).slice(0, 200)}`);
  return `${first}; ${second}`;
}

const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
