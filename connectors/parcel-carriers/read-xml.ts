// XML of carriers as plain objects, the root by its name: names without their namespaces, text as text, an attribute as a member of its element. Nothing in it is
// looked up or carried out: a document type, where entities are made, is refused, and so is what is nested too deep. Pure.
import { XMLParser } from 'fast-xml-parser';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  // The five of XML and numeric ones; others can only be made by a document type.
  processEntities: true,
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 60,
});

/** undefined where it is no XML, or XML that is not read. */
export function readXml(text: string): unknown {
  if (/<!DOCTYPE|<!ENTITY/iu.test(text)) return undefined;
  try {
    return parser.parse(text, true);
  } catch {
    return undefined;
  }
}
