// `npm run notices:layout`: templates/notices/layout.mjml -> layout-html.ts. MJML is needed only here; at run time its HTML is filled. What MJML
// writes for one mail program alone (conditional comments) goes: nobody would check it, and no other program shows it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mjml2html from 'mjml';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The text of layout-html.ts as the MJML source makes it now. */
export async function makeLayoutFile(): Promise<string> {
  const { html, errors } = await mjml2html(readFileSync(at('../../../templates/notices/layout.mjml'), 'utf8'), {
    validationLevel: 'strict',
  });
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'));
  const layout = plain(html);
  if (/`|\$\{|\\/.test(layout)) throw new Error('the layout holds what a template literal would read');
  return `// Made by \`npm run notices:layout\` from templates/notices/layout.mjml: the HTML of a notice with its places. Edit the source, not this.\nexport const NOTICE_LAYOUT = \`${layout}\`;\n`;
}

/** Without what the ground check refuses (src/claims/html-text.ts) and what no reader needs. */
const plain = (html: string): string =>
  html
    .replace(/<!--\[if[\s\S]*?<!\[endif\]-->/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<title>[\s\S]*?<\/title>/g, '')
    .replace(/<meta http-equiv="X-UA-Compatible"[^>]*>/g, '')
    .replace(/ xmlns(?::[a-z])?="[^"]*"/g, '')
    .replace(/(?:font-size:0(?:px)?|text-transform:none);/g, '')
    .replace(/ style=""/g, '')
    .replace(/<[a-z][^<>]*>/g, onOneLine)
    .replace(/^[ \t]+|[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();

/** A third of what MJML writes is indentation, which every mail would carry and the ground check read. */
const onOneLine = (tag: string): string => tag.replace(/\s+/g, ' ').replace(/ >$/, '>');

if (process.argv[1] === import.meta.filename) writeFileSync(at('layout-html.ts'), await makeLayoutFile());
