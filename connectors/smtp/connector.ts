// Sends notices by an SMTP submission server that is no mailbox's: of a mail service, or the desk's own. README.md says what an admin sets.
import { z } from 'zod';
import type { SmtpTiming } from '../../src/calls/smtp-session.ts';
import { MailDomains, readMailDomain } from '../../src/domain/mail-domain.ts';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { openSmtpClient } from './client.ts';
import { isSafePlace, toResult } from './translate.ts';

const SmtpConfig = z
  .strictObject({
    host: z.string().min(1).max(253),
    port: z.number().int().min(1).max(65_535).default(587),
    encryption: z.enum(['tls', 'starttls', 'none']).default('starttls'),
    /** Absent where the server asks for no login. */
    user: z.string().min(1).max(320).optional(),
    domains: MailDomains,
  })
  .refine(isSafePlace, { path: ['encryption'], message: '"none" only for a server on this machine' });

/** `timing` is for tests. */
function openSmtp(given: z.input<typeof SmtpConfig>, access: SourceAccess, timing?: SmtpTiming): OpenedSource {
  const { host, port, encryption, user, domains } = SmtpConfig.parse(given);
  const login = user === undefined ? null : { user, pass: access.secrets['password'] ?? '' };
  const client = openSmtpClient({ place: { host, port, encryption }, login }, access, timing);
  return {
    mail: {
      domains: domains.flatMap((domain) => readMailDomain(domain) ?? []),
      async send({ raw, from, to }) {
        return toResult(await client.send({ raw, from, to: [to] }));
      },
    },
    async check() {
      const outcome = toResult(await client.tryLogin());
      if (outcome.kind === 'sent')
        return [{ what: 'mail', isFine: true, detail: 'The server lets us in.', remedy: null }];
      const remedy = 'Check host, port, encryption, user and password.';
      return [{ what: 'mail', isFine: false, detail: outcome.why, remedy }];
    },
  };
}

export const connector = {
  name: 'smtp',
  kind: 'sender',
  ports: ['mail'],
  config: SmtpConfig,
  secrets: { password: { label: 'Password of the SMTP server', isOptional: true } },
  open: openSmtp,
} as const satisfies SourceConnector<typeof SmtpConfig>;
