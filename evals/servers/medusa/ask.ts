// Asks a running Medusa by its HTTP APIs.

// biome-ignore lint/suspicious/noExplicitAny: the answer has the shape of the path that was asked.
export type Ask = (method: 'GET' | 'POST', path: string, body?: unknown) => Promise<any>;

/** With these headers in each request. @throws Error with what Medusa says, where it does not say yes */
export function askAs(url: string, headers: Readonly<Record<string, string>>): Ask {
  return async (method, path, body) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`Medusa: ${method} ${path}: ${response.status} ${text.slice(0, 500)}`);
    return JSON.parse(text);
  };
}

/** A token that is good for a day: https://docs.medusajs.com/api/admin#authentication */
export async function logIn(
  url: string,
  actor: 'user' | 'customer',
  identity: { readonly email: string; readonly password: string },
): Promise<string> {
  return (await askAs(url, {})('POST', `/auth/${actor}/emailpass`, identity)).token;
}
