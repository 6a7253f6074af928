// What a domain tells receivers of mail that neither SPF nor DKIM proves, and whether the signing domain fits the From. Called by check-deliverability.ts.
// Standards: RFC 7489; the policy of a domain without one of its own is that of the next one above (as RFC 9989 walks the tree).
import { isAlignedDomain } from '../../domain/mail-domain.ts';
import type { LookUpTexts } from '../../domain/text-records.ts';
import { type Finding, fine } from '../finding.ts';

const ID = 'dmarc';
const POLICIES: ReadonlySet<string> = new Set(['none', 'quarantine', 'reject']);
const LABELS_MIN = 2;
const WALK_MAX = 8;

export interface DmarcChecked {
  /** Whether the signing domain must be the very domain of the From; null where there is no policy. */
  readonly isDkimStrict: boolean | null;
  readonly findings: readonly Finding[];
}

const wrong = (level: 'error' | 'warning', what: string, todo: string): Finding => ({ id: ID, level, what, todo });
const no = (finding: Finding): DmarcChecked => ({ isDkimStrict: null, findings: [finding] });

export async function checkDmarc(domain: string, lookUp: LookUpTexts): Promise<DmarcChecked> {
  const labels = domain.split('.');
  const names = labels.slice(0, Math.max(1, labels.length - LABELS_MIN + 1)).map((_, at) => labels.slice(at).join('.'));
  for (const name of names.slice(0, WALK_MAX)) {
    const answer = await lookUp(`_dmarc.${name}`);
    if (answer.kind === 'unanswered')
      return no(wrong('warning', `${domain}: its DNS gave no answer about DMARC.`, 'Try again later.'));
    const records =
      answer.kind === 'found' ? answer.texts.filter((text) => /^v\s*=\s*DMARC1\s*(?:;|$)/.test(text)) : [];
    const [record] = records;
    if (record === undefined) continue;
    if (records.length > 1)
      return no(
        wrong('error', `_dmarc.${name} has more than one DMARC record, which counts as none.`, 'Leave one of them.'),
      );
    return judgeRecord(domain, name, record);
  }
  return no(
    wrong(
      'error',
      `${domain} has no DMARC record: Gmail and Yahoo want one of who sends much, and anybody may write in its name.`,
      `Publish a TXT record at _dmarc.${domain}: "v=DMARC1; p=none; rua=mailto:dmarc@${domain}", read what is reported, then go on to p=quarantine.`,
    ),
  );
}

function judgeRecord(domain: string, name: string, record: string): DmarcChecked {
  const tags = new Map(
    record.split(';').map((tag) => {
      const [key = '', value = ''] = tag.split('=', 2);
      return [key.trim().toLowerCase(), value.trim().toLowerCase()] as const;
    }),
  );
  const isOwn = name === domain;
  const policy = (isOwn ? undefined : tags.get('sp')) ?? tags.get('p') ?? '';
  const isDkimStrict = tags.get('adkim') === 's';
  const findings: Finding[] = [];
  if (!POLICIES.has(policy))
    return no(
      wrong(
        'error',
        `_dmarc.${name} says no policy that is one: p=${policy.slice(0, 20)}`,
        'Write p=none, p=quarantine or p=reject.',
      ),
    );
  if (policy === 'none')
    findings.push(
      wrong(
        'warning',
        `${domain}: its DMARC policy is none: forged mail in its name arrives like yours.`,
        'When the reports show your own mail passing, go on to p=quarantine.',
      ),
    );
  if (!tags.has('rua'))
    findings.push(
      wrong(
        'warning',
        `_dmarc.${name} asks for no reports: nobody hears that mail of yours fails.`,
        'Add rua=mailto: and an address that you read.',
      ),
    );
  const from = isOwn ? '' : ` (from ${name})`;
  return {
    isDkimStrict,
    findings: findings.length > 0 ? findings : [fine(ID, `${domain}: the DMARC policy is ${policy}${from}.`)],
  };
}

/** Whether a mail from `domain` that is signed for `signing` passes DMARC by that signature. */
export const isAligned = (domain: string, signing: string, isStrict: boolean): boolean =>
  isStrict ? domain === signing : isAlignedDomain(domain, signing);
