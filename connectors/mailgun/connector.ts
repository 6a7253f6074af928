// Sends notices by Mailgun, as the finished mails that they are. README.md says what an admin sets and what Mailgun keeps to itself.
import { z } from 'zod';
import { MailDomain, readMailDomain } from '../../src/domain/mail-domain.ts';
import type { OpenedSource, SourceAccess, SourceCheck, SourceConnector } from '../../src/ports/source-connector.ts';
import { openMailgunClient } from './client.ts';

const ADDRESSES = { us: 'https://api.mailgun.net', eu: 'https://api.eu.mailgun.net' } as const;

const MailgunConfig = z.strictObject({
  /** Where the domain lies: it is known in one of both alone. */
  region: z.enum(['us', 'eu']).default('us'),
  domain: MailDomain,
});

interface ForTests {
  readonly address?: string;
  readonly callSeconds?: number;
}

function openMailgun(
  given: z.input<typeof MailgunConfig>,
  access: SourceAccess,
  { address, callSeconds }: ForTests = {},
): OpenedSource {
  const { region, domain: named } = MailgunConfig.parse(given);
  const domain = readMailDomain(named) ?? named;
  const client = openMailgunClient(address ?? ADDRESSES[region], domain, access, callSeconds);
  return {
    mail: { domains: [domain], send: (mail) => client.send(mail) },
    check: async () => [describeTry(await client.tryEmpty())],
  };
}

function describeTry(status: number | null): SourceCheck {
  const wrong = (detail: string, remedy: string): SourceCheck => ({ what: 'mail', isFine: false, detail, remedy });
  switch (status) {
    case 400:
      return { what: 'mail', isFine: true, detail: 'Mailgun lets the key send for the domain.', remedy: null };
    case 401:
    case 403:
      return wrong('Mailgun refused the key.', 'Make a sending key of this domain and connect again.');
    case 404:
      return wrong('Mailgun knows no such domain.', 'Check the domain and its region.');
    default:
      return wrong(status === null ? 'Nobody answers.' : `Mailgun answered ${status}.`, 'Try again later.');
  }
}

export const connector = {
  name: 'mailgun',
  kind: 'sender',
  ports: ['mail'],
  config: MailgunConfig,
  secrets: { apiKey: { label: 'Sending key of the domain' } },
  open: openMailgun,
} as const satisfies SourceConnector<typeof MailgunConfig>;
