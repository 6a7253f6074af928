// `waybill doctor deliverability`: SPF, DKIM, DMARC and alignment of the domains that the desk sends from, and List-Unsubscribe, each fault with what to
// do. Asks DNS alone and sends nothing. Exit status 1 where something is an error.
import { z } from 'zod';
import { domainOfAddress, readMailDomain } from '../domain/mail-domain.ts';
import type { LookUpTexts } from '../domain/text-records.ts';
import type { Records } from '../ports/records.ts';
import { openTextLookUps } from '../runtime/check-dkim-by-dns.ts';
import { MAIL_SENDERS } from '../runtime/load-source-connector.ts';
import { readPublicAddress } from '../sending/signed-links.ts';
import { checkSendingDomain, checkUnsubscribe, type SendingDomain } from './deliverability/check-deliverability.ts';
import { type Finding, printFindings } from './finding.ts';
import { UsageError } from './usage-error.ts';
import { withRecords } from './with-records.ts';

interface DeliverabilityOptions {
  readonly db?: string;
  readonly domain?: string;
  readonly selector?: string;
  readonly json?: boolean;
}

const SELECTOR = /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/i;
const DOMAINS_MAX = 20;

/** `lookUp` is for tests. */
export async function runDoctorDeliverability(options: DeliverabilityOptions, lookUp?: LookUpTexts): Promise<void> {
  const { db, json = false } = options;
  const selectors = readSelectors(options.selector);
  const asked = options.domain === undefined ? null : readMailDomain(options.domain);
  if (options.domain !== undefined && asked === null)
    throw new UsageError(`"${options.domain}" is no domain. Give one such as shop.example.`);
  if (db === undefined && asked === null) throw new UsageError('Give --domain, or the desk with --db.');
  const known = db === undefined ? null : await withRecords({ file: db, readOnly: true }, readKnown);
  const domains = asked === null ? (known?.domains ?? []) : [asked];
  if (domains.length === 0) throw new UsageError('This desk has no mailbox with an address. Give --domain.');
  const findings: Finding[] = [];
  for (const domain of domains.slice(0, DOMAINS_MAX)) {
    const sending: SendingDomain = { domain, selectors, senders: known?.senders ?? [] };
    findings.push(...(await checkSendingDomain(sending, lookUp ?? openTextLookUps(undefined, LOOK_UPS))));
  }
  if (known !== null) findings.push(checkUnsubscribe(known.origin));
  printFindings(findings, json);
}

/** Of one domain: the usual names of keys, SPF with all that it includes, and DMARC. */
const LOOK_UPS = { lookUpsMax: 80, lookUpSeconds: 5, lookUpSecondsMax: 60, textCharactersMax: 20_000 };

function readSelectors(given: string | undefined): readonly string[] {
  const selectors = (given ?? '').split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
  for (const one of selectors) if (!SELECTOR.test(one)) throw new UsageError(`"${one}" is no name of a DKIM key.`);
  return selectors.slice(0, 20);
}

const SenderDomains = z.union([
  z.looseObject({ domains: z.array(z.string()) }).transform(({ domains }) => domains),
  z.looseObject({ domain: z.string() }).transform(({ domain }) => [domain]),
]);

function readKnown(records: Records) {
  const domains = records.connections.list().flatMap(({ mailbox }) => domainOfAddress(mailbox) ?? []);
  const senders = records.sourceConnections.list().flatMap(({ name, connector, config }) => {
    const signs = MAIL_SENDERS.has(connector) ? SenderDomains.safeParse(JSON.parse(config)) : null;
    return signs?.success ? [{ name, domains: signs.data.flatMap((one) => readMailDomain(one) ?? []) }] : [];
  });
  return { domains: [...new Set(domains)], senders, origin: readPublicAddress(records) };
}
