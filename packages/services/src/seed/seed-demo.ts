import { randomBytes } from 'node:crypto';
import { openDatabase } from '@signalbox/db';
import { helloGraph } from '@signalbox/store';
import { hashPassword } from '../auth/password.ts';
import { demoAccounts } from './demo-accounts.ts';
import { seedAccount } from './seed-account.ts';
import { type SimulatorBind, seedSimulator } from './seed-simulator.ts';
import { seedWorkflow } from './seed-workflow.ts';

export interface SeedOptions {
  /** Login of the owner role: making accounts is not for the application. */
  ownerUrl: string;
  secretKey: string;
  smpp: SimulatorBind;
  /** Without it one is made. */
  ownerPassword?: string | undefined;
}
export interface Seeded {
  email: string;
  /** Only when this call made the person; afterwards nobody knows it any more. */
  password: string | null;
}

/** Two demo accounts, each with an owner, a number, contacts and a live workflow. Running it again changes nothing that a person has changed. */
export async function seedDemo({ ownerUrl, secretKey, smpp, ownerPassword }: SeedOptions): Promise<Seeded> {
  const db = openDatabase(ownerUrl, { poolSize: 2, applicationName: 'seed' });
  try {
    const password = ownerPassword ?? randomBytes(9).toString('base64url');
    let isNew = false;
    for (const demo of demoAccounts) {
      const seeded = await seedAccount(db, demo, () => hashPassword(password));
      isNew ||= seeded.personIsNew && demo === demoAccounts[0];
      await seedSimulator(db, seeded, { ...smpp, secretKey });
      await seedWorkflow(db, seeded, { name: demo.workflow, graph: demo.graph(helloGraph), secretKey });
    }
    return { email: demoAccounts[0].owner.email, password: isNew ? password : null };
  } finally {
    await db.close();
  }
}
