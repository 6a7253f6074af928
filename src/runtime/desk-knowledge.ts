// The knowledge of a desk as it runs: its folder of documents taken in, and what is asked of it loaded when first it is asked. Opened by
// node.ts: a desk whose mails are all routine loads none of it.

import type { ReadDocument } from '../domain/document.ts';
import type { KnowledgePorts, OpenedKnowledge } from '../knowledge/open-knowledge.ts';
import type { Clock } from '../ports/clock.ts';
import type { Records } from '../ports/records.ts';
import { SettingsError } from './settings-error.ts';

export function openDeskKnowledge(ports: KnowledgePorts): OpenedKnowledge {
  let opened: Promise<OpenedKnowledge> | null = null;
  const open = (): Promise<OpenedKnowledge> => {
    opened ??= import('../knowledge/open-knowledge.ts').then(({ openKnowledge }) => openKnowledge(ports));
    return opened;
  };
  return {
    findPassages: async (query) => (await open()).findPassages(query),
    findApprovedReplies: async (query) => (await open()).findApprovedReplies(query),
    embedSoon() {
      if (ports.model?.embed !== undefined) void open().then((knowledge) => knowledge.embedSoon());
    },
    close: async () => (await opened)?.close(),
  };
}

/** Adds what is new or changed in the folder; what is gone from it stays until it is removed by name, and what was written or given on the
 * page stays as it is. A line for each file that could not be
 * taken. Throws SettingsError where there is no such folder. */
export async function takeInFolder(
  folder: string,
  { records, clock, readPdf }: { readonly records: Records; readonly clock: Clock; readonly readPdf: ReadDocument },
): Promise<readonly string[]> {
  const [{ readKnowledgeFiles }, { saveKnowledge }] = await Promise.all([
    import('./knowledge-files.ts'),
    import('../knowledge/save-knowledge.ts'),
  ]);
  const documents = records.knowledge.list();
  const known = new Map(documents.map(({ name, contentDigest }) => [name, contentDigest]));
  const ofPage = new Set(documents.filter(({ origin }) => origin !== 'file').map(({ name }) => name));
  const problems: string[] = [];
  for await (const file of readKnowledgeFiles([folder], { known, readPdf })) {
    if (file.kind === 'refused' && file.name === folder)
      throw new SettingsError(`${folder}: ${file.why}. Give the folder of the desk's policies with --knowledge.`);
    if (file.kind === 'refused') problems.push(`${file.name} ${file.why}`);
    if (file.kind !== 'read') continue;
    if (ofPage.has(file.name)) {
      problems.push(`${file.name} was written or given on the page, which counts: the file was left out`);
      continue;
    }
    problems.push(...file.notes.map((note) => `${file.name} ${note}`));
    const saved = await saveKnowledge(records, { ...file.document, addedAt: clock.now() });
    if (!saved.ok) problems.push(`${file.name}: ${saved.error}`);
  }
  return problems;
}
