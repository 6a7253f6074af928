// The right to act for an account at a provider, by OAuth 2 (RFC 6749). Connectors are given one and never see how it was got.

export interface AccessToken {
  /** A token that is good now; refreshed where it has run out, or where `isRefused` says that the provider refused the last one.
   * ConnectorError `auth` where the grant is revoked: a person must connect the account again. */
  read(options?: { readonly isRefused?: boolean }): Promise<string>;
}
