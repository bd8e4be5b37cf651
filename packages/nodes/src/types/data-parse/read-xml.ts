import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { hasForbiddenName } from '../../shared/values/safe-record.ts';
import type { ReadResult } from './read-result.ts';

/** XML as groups of values: attributes under `@name`, text beside elements under `#text`, repeated elements as lists. All values are texts. */
export function readXml(source: string): ReadResult {
  const text = source.replace(/^\ufeff/, '').trim();
  if (/<!\s*(DOCTYPE|ENTITY)/i.test(text))
    return { problem: 'xml_doctype', message: 'The XML has a DOCTYPE, which could be used to do harm. Ask the sender to leave it out.' };
  try {
    const checked = XMLValidator.validate(text);
    if (checked !== true)
      return { problem: 'xml', message: `This is not XML; line ${checked.err.line} is wrong. Check what the other side sends.` };
    const value: unknown = parser().parse(text);
    if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return notXml;
    return hasForbiddenName(value) ? notXml : { value, count: Object.keys(value).length };
  } catch {
    return notXml;
  }
}

const notXml: ReadResult = { problem: 'xml', message: 'This is not XML, or it is nested too deeply. Check what the other side sends.' };

const parser = (): XMLParser =>
  new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    ignoreDeclaration: true,
    ignorePiTags: true,
    parseTagValue: false,
    parseAttributeValue: false,
    maxNestedTags: 50,
    // Only the five that XML itself has (&amp; and so on); there is no DOCTYPE to bring others.
    processEntities: { enabled: true, maxTotalExpansions: 5000, maxExpandedLength: 32_768, maxEntityCount: 0 },
  });
