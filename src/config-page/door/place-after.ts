// Where somebody goes who has signed in: only within this page, since what stands in an address may be anybody's. Called by sign-in.tsx.
// Standards: WHATWG URL, 4.4 (tabs and line ends are taken out before an address is read).

/** `origin` is this page's own. */
export function placeAfter(to: unknown, origin: string): string {
  if (typeof to !== 'string' || !to.startsWith('/') || !URL.canParse(to, origin)) return '/';
  const { origin: wanted, pathname, search, hash } = new URL(to, origin);
  // A path of its own may begin with two slashes, and would lead away when it is read again.
  return wanted === origin && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/';
}
