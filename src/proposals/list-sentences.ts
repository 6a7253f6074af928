// The sentences of a letter's lines. An empty line ends one, lines of a list are left out. Called by read-layout.ts.
import { limits } from '../domain/limits.ts';

const SENTENCE_END = /[.!?…](?=\s+["'“„«¿¡(]?\p{Lu}|\s+\d|\s*$)/gu;
/** A point behind one of these ends nothing: `no. FJ-10021`, `z. B.`, `17. November`. */
const ABBREVIATION =
  /(?:^|[\s(])(?:no|nr|núm|num|n\.º|nº|art|bzw|ca|ggf|inkl|evtl|dr|dra|mr|mrs|ms|sr|sra|dhr|mevr|st|str|tel|z|b|e|g|i|p|ej|vs|etc|approx|incl|est|\p{L}|\p{N}{1,2})\.$/iu;

export function listSentences(lines: readonly string[]): readonly string[] {
  const { sentencesPerMailMax } = limits.sent;
  const sentences: string[] = [];
  for (const paragraph of joinParagraphs(lines)) {
    sentences.push(...splitParagraph(paragraph));
    if (sentences.length >= sentencesPerMailMax) break;
  }
  return sentences.slice(0, sentencesPerMailMax);
}

function joinParagraphs(lines: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  let open = '';
  for (const line of [...lines, '']) {
    if (line !== '' && !/^[-*•] /u.test(line)) open = open === '' ? line : `${open} ${line}`;
    else if (open !== '') {
      paragraphs.push(open);
      open = '';
    }
  }
  return paragraphs;
}

function splitParagraph(paragraph: string): readonly string[] {
  const { sentenceCharactersMax } = limits.sent;
  const sentences: string[] = [];
  let start = 0;
  for (const end of paragraph.matchAll(SENTENCE_END)) {
    const sentence = paragraph.slice(start, end.index + 1).trim();
    if (ABBREVIATION.test(sentence.slice(-12))) continue;
    sentences.push(sentence);
    start = end.index + 1;
  }
  return sentences.filter((sentence) => sentence.length > 2 && sentence.length <= sentenceCharactersMax);
}
