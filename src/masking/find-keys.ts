// Where a text has an access key or token in one of the usual forms, or one that is called so. Called by mask-secrets.ts.
// Sources: the issuers' own descriptions of their prefixes, which they publish for secret scanning.
import type { Secret } from './secret.ts';

const MARKED =
  /(?<![\w-])(?:(?:sk|rk|pk)[-_](?:live|test|proj|ant|or)?[-_]?[A-Za-z0-9_-]{16,200}|(?:AKIA|ASIA)[0-9A-Z]{16}|gh[pousr]_\w{20,255}|github_pat_\w{20,255}|glpat-[\w-]{16,64}|xox[abeoprs]-[\w-]{10,250}|AIza[\w-]{30,45}|ya29\.[\w-]{20,2000}|shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{20,64}|whsec_[A-Za-z0-9+/=]{16,100}|SG\.[\w-]{16,64}\.[\w-]{16,100}|npm_[A-Za-z0-9]{30,60}|hf_[A-Za-z0-9]{30,60}|eyJ[\w-]{10,4000}\.[\w-]{4,8000}\.[\w-]{0,2000})(?![\w])/g;
const BEARER = /(?<![\w-])bearer\s{1,3}([\w.~+/-]{16,4000}={0,2})/gi;
const CALLED_KEY =
  /(?<!\w)(?:api|access|secret|client|private|app|auth)[-_ ]?(?:key|token|secret|schl(?:ü|ue)ssel)s?["']?(?:\s{0,2}[:=]\s{0,2}|\s{1,2}(?:is|ist|es|est)\s{1,2}|\s)["']?([A-Za-z0-9_.~+/-]{12,400}={0,2})/gi;
const BLOCK_START = '-----BEGIN ';
const BLOCK_END = /-----END [A-Z ]{0,40}PRIVATE KEY-----/g;

export function findKeys(text: string): readonly Secret[] {
  const whole = [...text.matchAll(MARKED)].map(({ index, 0: key }) => mask(index, index + key.length));
  const behind = [BEARER, CALLED_KEY].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: hit, 1: key = '' }) =>
      /\d/.test(key) ? [mask(index + hit.length - key.length, index + hit.length)] : [],
    ),
  );
  return [...whole, ...behind, ...findBlocks(text)];
}

const mask = (from: number, to: number): Secret => ({ from, to, instead: '[key]' });

/** A private key in PEM (RFC 7468); without an end it reaches to the end of the text. */
function findBlocks(text: string): readonly Secret[] {
  const found: Secret[] = [];
  let at = text.indexOf(BLOCK_START);
  while (at >= 0) {
    let to = at + BLOCK_START.length;
    if (/^-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/.test(text.slice(at, at + 80))) {
      BLOCK_END.lastIndex = at;
      const end = BLOCK_END.exec(text);
      to = end === null ? text.length : end.index + end[0].length;
      found.push(mask(at, to));
    }
    at = text.indexOf(BLOCK_START, to);
  }
  return found;
}
