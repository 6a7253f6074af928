// Handlebars' parser alone (about 9 ms to load; the whole package compiles templates by eval, which Workers refuse).
// The package ships no types for this path; src/voice/parse-template.ts and template-sentences.ts import it.
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** Answers a Program node, whitespace control applied; throws an Error whose message names the line. */
  export function parse(source: string): unknown;
}
