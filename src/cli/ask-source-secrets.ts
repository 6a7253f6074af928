// The secrets of a source from where they may come: the environment, what is piped in, or the person at the terminal; never the arguments, which
// every user of the machine can read. Called by connect-source-command.ts.
import { z } from 'zod';
import type { SourceConnector } from '../ports/source-connector.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

type Listed = SourceConnector['secrets'];
type Given = Readonly<Record<string, string>>;

/** `accessToken` is WAYBILL_SECRET_ACCESS_TOKEN. */
export const nameInEnvironment = (secret: string): string =>
  `WAYBILL_SECRET_${secret
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase()}`;

/** By their names; optional ones that were not given are left out. UsageError where one is missing. */
export async function askSourceSecrets(
  { name, secrets }: Pick<SourceConnector, 'name' | 'secrets'>,
  person: Terminal,
): Promise<Given> {
  const given: Record<string, string> = {};
  for (const secret of Object.keys(secrets)) {
    const value = person.env[nameInEnvironment(secret)]?.trim() ?? '';
    if (value !== '') given[secret] = value;
  }
  const isOpen = (secret: string): boolean => given[secret] === undefined;
  const open = Object.keys(secrets).filter(isOpen);
  const isNeeded = open.some((secret) => !isOptional(secrets, secret));
  // Nobody is asked where the environment has said all that is needed.
  if (open.length === 0 || (!isNeeded && Object.keys(given).length > 0)) return given;
  const piped = await person.readPiped();
  if (piped !== null) return { ...given, ...readPipedSecrets(piped, open, secrets) };
  for (const secret of open) {
    const value = await askOne(name, secret, secrets, person);
    if (value !== '') given[secret] = value;
  }
  return given;
}

const isOptional = (secrets: Listed, secret: string): boolean => secrets[secret]?.isOptional ?? false;

async function askOne(connector: string, secret: string, secrets: Listed, person: Terminal): Promise<string> {
  const label = secrets[secret]?.label ?? secret;
  if (isOptional(secrets, secret)) return person.askSecret(`${label} (not shown; nothing where you have none): `, null);
  return person.askSecret(
    `${label} (not shown): `,
    `${connector} needs: ${label}. Give it at the terminal, pipe it in, or set ${nameInEnvironment(secret)}.`,
  );
}

const PipedObject = z.record(z.string(), z.string().min(1));

/** A JSON object by their names, or one a line in the order in which they are listed. */
function readPipedSecrets(piped: string, open: readonly string[], secrets: Listed): Given {
  const given = piped.startsWith('{') ? readObject(piped, secrets) : readLines(piped, open, secrets);
  const missing = open.filter((secret) => given[secret] === undefined && !isOptional(secrets, secret));
  if (missing.length > 0) throw new UsageError(`What is piped in lacks: ${missing.join(', ')}.`);
  return given;
}

function readObject(piped: string, secrets: Listed): Given {
  const object = PipedObject.safeParse(parse(piped));
  if (!object.success)
    throw new UsageError(
      `What is piped in is no JSON object of texts. Its names are: ${Object.keys(secrets).join(', ')}.`,
    );
  const unknown = Object.keys(object.data).filter((secret) => !Object.hasOwn(secrets, secret));
  if (unknown.length > 0)
    throw new UsageError(`There is no secret ${unknown.join(', ')}; there is ${Object.keys(secrets).join(', ')}.`);
  return object.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's error would quote what was given.
    return undefined;
  }
}

function readLines(piped: string, open: readonly string[], secrets: Listed): Given {
  const lines = piped.split(/\r?\n/).map((line) => line.trim());
  const needed = open.filter((secret) => !isOptional(secrets, secret));
  const meant = [needed, open].find(({ length }) => length === lines.length);
  if (meant === undefined)
    throw new UsageError(
      `${lines.length} lines are piped in; one a secret is meant, in this order: ${open.join(', ')}. Or give a JSON object by these names: for some of them, or for one of several lines.`,
    );
  return Object.fromEntries(meant.map((secret, at) => [secret, lines[at] ?? '']).filter(([, value]) => value !== ''));
}
