// Whether the SPF record of a domain can be evaluated, and says who may send. Called by check-deliverability.ts. Standards: RFC 7208.
import type { LookUpTexts } from '../../domain/text-records.ts';
import { type Finding, fine } from '../finding.ts';

const ID = 'spf';
/** RFC 7208, 4.6.4. */
const LOOK_UPS_MAX = 10;
const INCLUDES_DEEP_MAX = 10;

const wrong = (level: 'error' | 'warning', what: string, todo: string): Finding => ({ id: ID, level, what, todo });

type SpfRead =
  | { readonly kind: 'record'; readonly terms: readonly string[] }
  | { readonly kind: 'none' | 'several' | 'unanswered' };

async function readSpf(domain: string, lookUp: LookUpTexts): Promise<SpfRead> {
  const answer = await lookUp(domain);
  if (answer.kind !== 'found') return { kind: answer.kind };
  const records = answer.texts.filter((text) => /^v=spf1(?: |$)/i.test(text));
  const [record] = records;
  if (record === undefined) return { kind: 'none' };
  if (records.length > 1) return { kind: 'several' };
  return { kind: 'record', terms: record.trim().toLowerCase().split(/ +/).slice(1) };
}

export async function checkSpf(domain: string, lookUp: LookUpTexts): Promise<readonly Finding[]> {
  const spf = await readSpf(domain, lookUp);
  switch (spf.kind) {
    case 'unanswered':
      return [wrong('warning', `${domain}: its DNS gave no answer about SPF.`, 'Try again later.')];
    case 'none':
      return [
        wrong(
          'error',
          `${domain} has no SPF record: no receiver knows who may send for it.`,
          `Publish a TXT record at ${domain} that names your mail provider, such as "v=spf1 include:_spf.google.com ~all".`,
        ),
      ];
    case 'several':
      return [
        wrong(
          'error',
          `${domain} has more than one SPF record, which counts as none (RFC 7208, 4.5).`,
          'Make one record of them, with the includes of all.',
        ),
      ];
    case 'record':
      return judgeRecord(domain, spf.terms, lookUp);
  }
}

async function judgeRecord(domain: string, terms: readonly string[], lookUp: LookUpTexts): Promise<readonly Finding[]> {
  const findings = [...judgeAll(domain, terms)];
  if (terms.some((term) => /^[-+~?]?ptr(?:[:/]|$)/.test(term)))
    findings.push(
      wrong(
        'warning',
        `${domain}: its SPF record uses ptr.`,
        'Take ptr out: it is slow, and many ignore it (RFC 7208, 5.5).',
      ),
    );
  const { count, broken } = await countLookUps(terms, lookUp, new Set([domain]), 0);
  if (count > LOOK_UPS_MAX)
    findings.push(
      wrong(
        'error',
        `${domain}: its SPF record needs ${count} look-ups; receivers stop after ${LOOK_UPS_MAX} and take it for broken.`,
        'Take out includes of services that send nothing for you any more.',
      ),
    );
  for (const name of broken)
    findings.push(
      wrong(
        'error',
        `${domain}: its SPF record includes ${name}, which has none.`,
        `Take include:${name} out, or mend its name.`,
      ),
    );
  return findings.length > 0 ? findings : [fine(ID, `${domain} says by SPF who may send for it (${count} look-ups).`)];
}

function judgeAll(domain: string, terms: readonly string[]): readonly Finding[] {
  const all = terms.find((term) => /^[-+~?]?all$/.test(term));
  if (all === 'all' || all === '+all')
    return [
      wrong('error', `${domain}: its SPF record ends in +all: anybody may send for it.`, 'Let it end in ~all or -all.'),
    ];
  const isOpen = all === undefined ? !terms.some((term) => term.startsWith('redirect=')) : all === '?all';
  return isOpen
    ? [
        wrong(
          'warning',
          `${domain}: its SPF record does not say what of everybody else.`,
          'Let it end in ~all or -all.',
        ),
      ]
    : [];
}

/** Of the record and all that it includes. */
async function countLookUps(
  terms: readonly string[],
  lookUp: LookUpTexts,
  seen: Set<string>,
  depth: number,
): Promise<{ readonly count: number; readonly broken: readonly string[] }> {
  const broken: string[] = [];
  let count = 0;
  for (const term of terms) {
    if (!/^[-+~?]?(?:include:|a(?:[:/]|$)|mx(?:[:/]|$)|ptr(?:[:/]|$)|exists:)|^redirect=/.test(term)) continue;
    count += 1;
    const name = /^[-+~?]?(?:include:|redirect=)([a-z0-9._-]{1,253})$/.exec(term)?.[1];
    if (name === undefined || seen.has(name) || depth >= INCLUDES_DEEP_MAX || count > LOOK_UPS_MAX * 2) continue;
    seen.add(name);
    const included = await readSpf(name, lookUp);
    if (included.kind === 'none' || included.kind === 'several') broken.push(name);
    if (included.kind !== 'record') continue;
    const below = await countLookUps(included.terms, lookUp, seen, depth + 1);
    count += below.count;
    broken.push(...below.broken);
  }
  return { count, broken };
}
