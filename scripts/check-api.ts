import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import spectralCore, { type RulesetDefinition } from '@stoplight/spectral-core';
import spectralRulesets from '@stoplight/spectral-rulesets';
import { root } from './lib/state-paths.ts';

// The description of the API by Spectral's rules for OpenAPI (`spectral:oas`): no errors, and no warnings. Offline.
const path = 'docs/api/openapi.json';
const spectral = new spectralCore.Spectral();
spectral.setRuleset({ extends: [spectralRulesets.oas as RulesetDefinition] });
const findings = await spectral.run(JSON.parse(readFileSync(join(root, path), 'utf8')));
for (const { code, message, path: at } of findings) console.error(`${path}: ${code} at ${at.join('.')}: ${message}`);
process.exitCode = findings.length === 0 ? 0 : 1;
