import { createRoute } from '@hono/zod-openapi';
import { ChangeProfile, ChooseAccount, Me } from '@signalbox/contract';
import { changeProfileExample, chooseAccountExample, meExample } from '@signalbox/contract/examples';
import type { ResourceRoutes } from '../api-env.ts';
import { answers, body } from '../describe.ts';

const me = createRoute({
  method: 'get',
  path: '/me',
  operationId: 'getMe',
  summary: 'Who is signed in',
  description: 'The person, their role, the account they work in, and the accounts they may work in.',
  responses: { 200: answers(Me, 'The person and the account', meExample) },
});
const choose = createRoute({
  method: 'post',
  path: '/me/account',
  operationId: 'chooseAccount',
  summary: 'Work in another account',
  description: 'Everything that this session asks for from now on is about that account.',
  request: { body: body(ChooseAccount, chooseAccountExample) },
  responses: { 200: answers(Me, 'The person and the account', meExample) },
});
const profile = createRoute({
  method: 'patch',
  path: '/me',
  operationId: 'changeProfile',
  summary: 'Choose language, theme and time zone',
  description: 'Only what is given is changed; null means as the browser says.',
  request: { body: body(ChangeProfile, changeProfileExample) },
  responses: { 200: answers(Me, 'The person and the account', meExample) },
});

export const accountRoutes: ResourceRoutes = {
  tag: 'Account',
  description: 'The signed-in person and the account they work in.',
  add(app) {
    app.openapi(me, async (c) => c.json(await c.var.services.auth.me(c.var.actor), 200));
    app.openapi(choose, async (c) => {
      const { auth } = c.var.services;
      const session = await auth.chooseAccount(c.var.actor, c.req.valid('json').accountId);
      return c.json(await auth.me(session), 200);
    });
    app.openapi(profile, async (c) => {
      const { auth } = c.var.services;
      const session = await auth.changeProfile(c.var.actor, c.req.valid('json'));
      return c.json(await auth.me(session), 200);
    });
  },
};
