// Whether mail from a domain arrives: who may send for it, who signs it, what receivers do with the rest, and how readers end what is optional. Each
// fault says what to do. Called by doctor-deliverability.ts.
import type { LookUpTexts } from '../../domain/text-records.ts';
import { type Finding, fine } from '../finding.ts';
import { checkDkimKeys } from './check-dkim-keys.ts';
import { checkDmarc, isAligned } from './check-dmarc.ts';
import { checkSpf } from './check-spf.ts';

export interface SendingDomain {
  readonly domain: string;
  /** Names of DKIM keys, where they are known. */
  readonly selectors: readonly string[];
  /** Connected senders that may bring mail from it on its way, with the domains that they sign for. */
  readonly senders: readonly { readonly name: string; readonly domains: readonly string[] }[];
}

export async function checkSendingDomain(
  { domain, selectors, senders }: SendingDomain,
  lookUp: LookUpTexts,
): Promise<readonly Finding[]> {
  const spf = await checkSpf(domain, lookUp);
  const dkim = await checkDkimKeys(domain, lookUp, selectors);
  const dmarc = await checkDmarc(domain, lookUp);
  const isStrict = dmarc.isDkimStrict ?? false;
  const bySenders = senders.map((sender) => describeAlignment(domain, sender, isStrict));
  return [...spf, ...dkim.findings, ...dmarc.findings, describeOwnAlignment(domain, dkim.hasKey), ...bySenders];
}

const ID = 'alignment';

/** DMARC holds by either of both; forwarded mail keeps the signature alone. */
const describeOwnAlignment = (domain: string, hasKey: boolean): Finding =>
  hasKey
    ? fine(ID, `${domain}: mail that is signed with its own key fits its From.`)
    : {
        id: ID,
        level: 'warning',
        what: `${domain}: nothing shows that its mail is signed for the From; DMARC then rests on SPF alone, which forwarding breaks.`,
        todo: `Turn DKIM on for ${domain} at your mail provider, or name its key with --selector.`,
      };

function describeAlignment(
  domain: string,
  { name, domains }: SendingDomain['senders'][number],
  isStrict: boolean,
): Finding {
  const signing = domains.find((one) => isAligned(domain, one, isStrict));
  if (signing !== undefined) return fine(ID, `${name} signs for ${signing}, which fits a From of ${domain}.`);
  const strictly = isStrict ? ' as strictly as its DMARC record asks (adkim=s)' : '';
  return {
    id: ID,
    level: 'error',
    what: `${name} signs for ${domains.join(', ')}, which does not fit a From of ${domain}${strictly}: notices from it are not sent, or fail DMARC.`,
    todo: `Add ${domain} to the sender's domains there and connect it again, or send from a mailbox of its domain.`,
  };
}

/** `origin`: where customers reach the desk's page; null where they do not. */
export const checkUnsubscribe = (origin: string | null): Finding =>
  origin === null
    ? {
        id: 'unsubscribe',
        level: 'warning',
        what: 'The desk has no public https address: optional notices (out for delivery, delivered) can be ended by a mail alone, and Gmail and Yahoo want one click (RFC 8058).',
        todo: 'Start it with --port and --origin https://…, or leave these kinds off.',
      }
    : fine(
        'unsubscribe',
        `Optional notices end by one click at ${origin}/u/… (RFC 8058) or by a mail, and DKIM must sign that line: look for list-unsubscribe in h= of your DKIM-Signature.`,
      );
