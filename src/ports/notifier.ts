// Tells a person, a team or a channel that something waits for them: by a chat's incoming webhook, or by mail.

/** What is told. It holds no mail text, no address and no link but those of `pages`; `title` and `lines` may still hold words that came from outside (an
 * order number, initials), so a notifier shows every character as itself: no markup, no mention, no link. */
export interface Notice {
  /** The name that the notifier's settings have for a person, a team or a channel. */
  readonly to: string;
  readonly urgency: 'normal' | 'high';
  readonly title: string;
  readonly lines: readonly string[];
  /** How it is found again in this desk; `mailId` is null where it is about no single mail. */
  readonly reference: { readonly mailId: number | null; readonly text: string };
  /** Places of the desk's own page, put there by code. A way that shows no links leaves them out. */
  readonly pages?: readonly string[];
}

export interface Notifier {
  /** Resolves when the other side has taken it. ConnectorError `not_found` where the name or its webhook is not known, `auth`,
   * `rate_limited` and `rejected` where it is certain that nobody was told; `unavailable` and `bad_response` where it may have
   * arrived. No error holds a webhook's address, which is a secret. */
  notify(notice: Notice): Promise<void>;
}
