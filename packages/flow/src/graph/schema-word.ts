import { type Word, word } from '@signalbox/words/light';
import type { z } from 'zod';
import { reasonOf } from './reason.ts';
import { schemaKind } from './schema-kind.ts';

/** What a schema says of a value that does not fit, as a phrase. Our schemas may give a key of the catalogue as their message; zod's own messages are English. */
export function schemaWord(issue: z.core.$ZodIssue): Word {
  switch (issue.code) {
    case 'invalid_type':
      return kindWord(issue.expected);
    case 'too_small': {
      const least = Number(issue.minimum);
      if (issue.origin === 'string') return word('schema.textShort', { least });
      return issue.origin === 'array' ? word('schema.listShort', { least }) : word('schema.numberSmall', { least });
    }
    case 'too_big': {
      const most = Number(issue.maximum);
      if (issue.origin === 'string') return word('schema.textLong', { most });
      return issue.origin === 'array' ? word('schema.listLong', { most }) : word('schema.numberLarge', { most });
    }
    case 'invalid_value':
      return word('schema.oneOf', { values: issue.values.map(String).join(', ') });
    case 'invalid_format':
      if (issue.format === 'datetime') return word('schema.moment');
      return isZods(issue.message) ? word('schema.form') : reasonOf(issue);
    default:
      return isZods(issue.message) ? word('schema.other') : reasonOf(issue);
  }
}

const isZods = (message: string): boolean => /^(Invalid|Unrecognized) /.test(message);

function kindWord(expected: string): Word {
  const kind = schemaKind(expected);
  return kind ? word('schema.kind', { kind }) : word('schema.other');
}
