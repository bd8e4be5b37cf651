import { steerNode } from '../../contract/define-node.ts';
import { findMatches, type Match, patternOf } from '../../shared/pattern/pattern.ts';
import { failed } from '../../shared/values/failed.ts';
import { fitting } from '../../shared/values/fitting.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ task, text, pattern, replacement, all, ignoreCase, lines }) => {
    const made = patternOf(pattern, { ignoreCase, lines });
    if ('problem' in made) return failed('pattern.invalid', { problem: made.problem }, 'pattern');
    const matches = findMatches(made.pattern, text, { most: task === 'test' || !all ? 1 : mostMatches });
    if (matches === null) return failed('pattern.too_slow', {}, 'pattern');
    const count = matches.length;
    if (task === 'test') return { port: count > 0 ? 'yes' : 'no', output: { matched: count > 0, count } };
    if (task === 'replace') return { port: 'next', output: { text: replaced(text, matches, replacement), count } };
    const first = matches[0];
    if (!first) return { port: 'none', output: { count } };
    const { kept } = fitting(
      matches.map((match) => match.text),
      6 * 1024,
    );
    return { port: 'next', output: { found: first.text, groups: first.groups, named: first.named, matches: kept, count } };
  },
});

const mostMatches = 10_000;

function replaced(text: string, matches: readonly Match[], replacement: string): string {
  let result = '';
  let at = 0;
  for (const match of matches) {
    result += text.slice(at, match.from) + filled(replacement, match);
    at = match.to;
    // The engine refuses such an output anyway; there is no need to build all of it.
    if (result.length > 64 * 1024) return result;
  }
  return result + text.slice(at);
}

const filled = (replacement: string, match: Match): string =>
  replacement.replace(/\$(\$|&|\d{1,2}|<(\w+)>)/g, (whole, what: string, name: string | undefined) => {
    if (what === '$') return '$';
    if (what === '&') return match.text;
    return (name === undefined ? match.groups[Number(what) - 1] : match.named[name]) ?? whole;
  });
