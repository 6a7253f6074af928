// Tells people by mail, through an SMTP submission server. README.md says what an admin sets.
import { z } from 'zod';
import { limits } from '../../src/domain/limits.ts';
import { NoticeTargetName } from '../../src/domain/matter.ts';
import type { Notifier } from '../../src/ports/notifier.ts';
import { openNoticeMailClient } from './client.ts';
import { isSafeServer, toMail } from './translate.ts';

const NoticeMailConfig = z.strictObject({
  server: z
    .strictObject({
      host: z.string().min(1).max(253),
      port: z.number().int().min(1).max(65_535),
      encryption: z.enum(['tls', 'starttls', 'none']),
      /** null where the server asks for no login. Its password is kept elsewhere, sealed. */
      user: z.string().min(1).max(320).nullable(),
    })
    .refine(isSafeServer, 'encryption may be "none" only for a server on this machine'),
  /** The sender; not an address that the desk watches. */
  from: z.email(),
  /** Addresses by the names that the routes use. */
  recipients: z
    .record(NoticeTargetName, z.email())
    .refine((recipients) => Object.keys(recipients).length > 0, 'at least one recipient')
    .refine((recipients) => Object.keys(recipients).length <= limits.notifier.targetsMax, 'too many recipients'),
});
type NoticeMailConfig = z.infer<typeof NoticeMailConfig>;

/** `timing` is for tests. */
function openNoticeMail(
  config: NoticeMailConfig,
  password: string | null,
  timing: { readonly timeoutSeconds?: number } = {},
): Notifier {
  const { server: given, from, recipients } = NoticeMailConfig.parse(config);
  const { user, ...server } = given;
  const login = user === null ? null : { user, pass: password ?? '' };
  const names = new Map(Object.entries(recipients));
  const client = openNoticeMailClient({ ...server, login }, from, names, { ...limits.notifier, ...timing });
  return { notify: (notice) => client.send(notice.to, toMail(notice)) };
}

export const connector = {
  name: 'notice-mail',
  ports: ['notifier'],
  config: NoticeMailConfig,
  open: openNoticeMail,
} as const;
