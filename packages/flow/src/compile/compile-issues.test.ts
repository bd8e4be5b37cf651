import { wordsFor } from '@signalbox/words';
import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../testing/compile-test-nodes.ts';
import { said } from '../testing/said.ts';
import { structureCases } from '../testing/structure-cases.ts';
import { valueCases } from '../testing/value-cases.ts';
import { compile } from './compile.ts';
import { applyFix } from './issue.ts';
import { tellIssues } from './tell-issues.ts';

const cases = [...structureCases, ...valueCases];

describe('every finding', () => {
  it.each(cases)('%s: %s', (code, message, graph, fix, facts = {}) => {
    const { issues, plan } = compile(graph, compileCatalogue, facts);
    expect(issues.map((issue) => ({ code: issue.code, message: said(issue) }))).toEqual([{ code, message }]);
    expect(plan === null).toBe(issues[0]?.severity === 'error');
    expect(message).toMatch(/^\S.*[.?]$/u);
    const offered = issues[0]?.fix;
    expect(offered ? 'fixed' : 'none').toBe(fix);
    if (!offered) return;
    expect(tellIssues(wordsFor('en'), issues)[0]?.fix?.title).toMatch(/^[A-Z]/);
    const before = JSON.stringify(graph);
    const fixed = applyFix(graph, offered);
    expect(JSON.stringify(graph)).toBe(before);
    expect(compile(fixed, compileCatalogue, facts).issues.filter((issue) => issue.code === code)).toEqual([]);
  });

  it.each(cases)('%s in Swedish: %s', (_code, message, graph, _fix, facts = {}) => {
    const [told] = tellIssues(wordsFor('sv'), compile(graph, compileCatalogue, facts).issues);
    expect(told?.message).toMatch(/^\S.*[.?]$/u);
    expect(told?.message).not.toBe(message);
    expect(`${told?.message} ${told?.fix?.title}`).not.toMatch(/\b(issues|kinds|fixes)\.|\bundefined\.|\[object/);
  });

  it('of a text says where in it', () => {
    const positions = cases.flatMap(([code, , graph, , facts]) =>
      /^(expression|template|secret)\./.test(code) ? compile(graph, compileCatalogue, facts).issues.map((issue) => issue.position) : [],
    );
    expect(positions.length).toBeGreaterThan(6);
    for (const position of positions) expect(position?.to).toBeGreaterThan(position?.from ?? Number.POSITIVE_INFINITY);
  });
});
