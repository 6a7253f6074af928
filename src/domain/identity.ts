// Who wrote, how surely, and what they may therefore be told. The rule is that of DESIGN.md, Identity.
import { z } from 'zod';

/** `verified`: DMARC passes and the address is the order's; `mismatch`: it passes, another address; `unverified`: no
 * trusted pass; `unknown`: no order is tied. */
export const IDENTITIES = ['verified', 'mismatch', 'unverified', 'unknown'] as const;
export type Identity = (typeof IDENTITIES)[number];

/** Whose Authentication-Results a mailbox trusts (RFC 8601): nobody's where it is unset. `dkim` trusts none either, and the signatures
 * in the raw bytes are checked instead (RFC 6376). */
export const TrustedAuthentication = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('authserv-id'), authservId: z.string().min(1) }),
  z.strictObject({ by: z.literal('position') }),
  z.strictObject({ by: z.literal('dkim') }),
  z.strictObject({ by: z.literal('nobody') }),
]);
export type TrustedAuthentication = z.infer<typeof TrustedAuthentication>;

/** The trusted authentication result for the From domain. */
export interface SenderAuthentication {
  readonly dmarc: 'pass' | 'fail' | 'none';
  readonly why: string;
}

/** Which facts a reply may hold. `order`: public facts and those of the verified orders; `public`: desk facts and the
 * catalogue; `nothing`: that the mail was received, no more. */
export const DISCLOSURES = ['nothing', 'public', 'order'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];
