// Shopify's global ids (`gid://shopify/Order/450789469`) and the short ones that stand in its webhooks and in its admin's addresses, which are
// ours. Pure. Source: https://shopify.dev/docs/api/usage/gids

/** What may be asked for; anything else is no order of Shopify's. */
const SHORT = /^[\w-]{1,40}$/;

export const isShortId = (id: string): boolean => SHORT.test(id);

export const toOrderGid = (id: string): string => `gid://shopify/Order/${id}`;

/** The part after the last slash, without parameters. */
export const tailOf = (gid: string): string => gid.slice(gid.lastIndexOf('/') + 1).replace(/\?.*$/, '') || gid;
