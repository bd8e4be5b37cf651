import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { failed } from '../../shared/values/failed.ts';
import { hasForbiddenName } from '../../shared/values/safe-record.ts';
import type { ReadResult } from './read-result.ts';

/** XML as groups of values: attributes under `@name`, text beside elements under `#text`, repeated elements as lists. All values are texts. */
export function readXml(source: string): ReadResult {
  const text = source.replace(/^\ufeff/, '').trim();
  if (/<!\s*(DOCTYPE|ENTITY)/i.test(text)) return failed('parse.xml_doctype');
  try {
    const checked = XMLValidator.validate(text);
    if (checked !== true) return failed('parse.xml.at', { line: checked.err.line });
    const value: unknown = parser().parse(text);
    if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return notXml;
    return hasForbiddenName(value) ? notXml : { value, count: Object.keys(value).length };
  } catch {
    return notXml;
  }
}

const notXml: ReadResult = failed('parse.xml');

const parser = (): XMLParser =>
  new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    ignoreDeclaration: true,
    ignorePiTags: true,
    parseTagValue: false,
    parseAttributeValue: false,
    maxNestedTags: 50,
    // Those that XML itself has (&amp; and so on), of signs by number, and of HTML; there is no DOCTYPE to bring others.
    htmlEntities: true,
    processEntities: { enabled: true, maxTotalExpansions: 5000, maxExpandedLength: 32_768, maxEntityCount: 0 },
  });
