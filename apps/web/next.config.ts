import { resolve } from 'node:path';
import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  turbopack: { root: resolve(import.meta.dirname, '../..') },
  // Native or dynamic requires: loaded by Node as they are, never bundled.
  serverExternalPackages: [
    'pg',
    '@prisma/client',
    '@prisma/adapter-pg',
    '@node-rs/argon2',
    'pino',
    '@temporalio/client',
    '@temporalio/common',
    '@temporalio/proto',
  ],
};

export default config;
