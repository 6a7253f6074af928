// Which DKIM keys of a domain can be found, and whether they are good. The names of its keys (selectors) cannot be listed by DNS: given ones are asked
// for, else those that the great providers use. Called by check-deliverability.ts. Standards: RFC 6376, RFC 8301, RFC 8463.
import { createPublicKey } from 'node:crypto';
import type { LookUpTexts } from '../../domain/text-records.ts';
import { type Finding, fine } from '../finding.ts';

const ID = 'dkim';
/** Of Google, Microsoft, Mailgun, Amazon-style and hosted mail, as their set-up pages write them. */
export const USUAL_SELECTORS: readonly string[] = [
  ...['google', 'selector1', 'selector2', 'default', 'dkim', 'mail', 'k1', 'k2', 'k3', 's1', 's2', 'mx', 'smtp'],
  ...['mailo', 'pic', 'pdk1', 'pdk2', 'fm1', 'fm2', 'fm3', 'zoho', 'key1', 'protonmail'],
];
const BITS_MIN = 1_024;
const BITS_GOOD = 2_048;

export interface DkimChecked {
  /** There is one that signs. */
  readonly hasKey: boolean;
  readonly findings: readonly Finding[];
}

export async function checkDkimKeys(
  domain: string,
  lookUp: LookUpTexts,
  given: readonly string[] = [],
): Promise<DkimChecked> {
  const selectors = given.length > 0 ? given : USUAL_SELECTORS;
  const findings: Finding[] = [];
  let hasKey = false;
  let isUnanswered = false;
  for (const selector of selectors) {
    const name = `${selector}._domainkey.${domain}`;
    const answer = await lookUp(name);
    if (answer.kind === 'unanswered') isUnanswered = true;
    const judged = answer.kind === 'found' ? judgeKey(name, answer.texts) : null;
    if (judged === null) {
      if (given.length > 0)
        findings.push(
          wrong(
            'error',
            `There is no DKIM key at ${name}.`,
            'Publish the record that your mail provider names for it.',
          ),
        );
      continue;
    }
    findings.push(judged.finding);
    hasKey ||= judged.isUsable;
  }
  if (findings.length === 0) findings.push(describeNothing(domain, isUnanswered));
  return { hasKey, findings };
}

const wrong = (level: 'error' | 'warning', what: string, todo: string): Finding => ({ id: ID, level, what, todo });

const describeNothing = (domain: string, isUnanswered: boolean): Finding =>
  isUnanswered
    ? wrong('warning', `${domain}: its DNS gave no answer about DKIM keys.`, 'Try again later.')
    : wrong(
        'warning',
        `${domain}: no DKIM key under the usual names.`,
        'Look into the header of a mail of yours for "DKIM-Signature: … s=NAME" and give it with --selector NAME. Without that line, turn DKIM on at your mail provider.',
      );

function judgeKey(
  name: string,
  texts: readonly string[],
): { readonly isUsable: boolean; readonly finding: Finding } | null {
  const text = texts.find((one) => /(?:^|;)\s*p\s*=/i.test(one));
  if (text === undefined) return null;
  const tags = new Map(
    text.split(';').map((tag) => {
      const [key = '', ...value] = tag.split('=');
      return [key.trim().toLowerCase(), value.join('=').replace(/\s/g, '')] as const;
    }),
  );
  const key = tags.get('p') ?? '';
  const say = (level: 'error' | 'warning', what: string, todo: string) => ({
    isUsable: level === 'warning',
    finding: wrong(level, `${name}: ${what}`, todo),
  });
  if (key === '')
    return say('error', 'its key is taken back (empty p=).', 'Sign with another key, or publish this one again.');
  if ((tags.get('t') ?? '').split(':').includes('y'))
    return say('warning', 'it says that it is a test (t=y): receivers treat the mail as unsigned.', 'Take t=y out.');
  if (tags.get('k') === 'ed25519')
    return say(
      'warning',
      'it is an Ed25519 key, which many receivers cannot check.',
      'Sign with an RSA key of 2048 bits as well.',
    );
  const bits = readBits(key);
  if (bits === null) return say('error', 'its key cannot be read.', 'Publish it again, whole and as one record.');
  if (bits < BITS_MIN)
    return say('error', `its key has ${bits} bits; receivers take no less than ${BITS_MIN}.`, 'Make one of 2048 bits.');
  if (bits < BITS_GOOD) return say('warning', `its key has ${bits} bits.`, 'Make one of 2048 bits (RFC 8301).');
  return { isUsable: true, finding: fine(ID, `${name} is a key of ${bits} bits.`) };
}

function readBits(key: string): number | null {
  try {
    const { asymmetricKeyDetails } = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' });
    return asymmetricKeyDetails?.modulusLength ?? null;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
